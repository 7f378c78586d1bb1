package io.github.portreeve.definition;

/**
 * The schemas of the Gateway API's kinds, release 1.6.1, standard channel, as {@link SchemaReader}
 * reads them. Generated from testdata/schemas/gateway-api-1.6.1.yaml.gz by SchemaDataGenerator; run
 * the tests with -Dupdate to renew it.
 */
final class SchemaData {
  private SchemaData() {}

  /** The number of the schema of a type such as {@code example.com/v1 Thing}; -1 for none. */
  static int root(String type) {
    return switch (type) {
      case "gateway.networking.k8s.io/v1 BackendTLSPolicy" -> 27;
      case "gateway.networking.k8s.io/v1 GatewayClass" -> 36;
      case "gateway.networking.k8s.io/v1beta1 GatewayClass" -> 36;
      case "gateway.networking.k8s.io/v1 Gateway" -> 85;
      case "gateway.networking.k8s.io/v1beta1 Gateway" -> 85;
      case "gateway.networking.k8s.io/v1 GRPCRoute" -> 122;
      case "gateway.networking.k8s.io/v1 HTTPRoute" -> 156;
      case "gateway.networking.k8s.io/v1beta1 HTTPRoute" -> 156;
      case "gateway.networking.k8s.io/v1 ListenerSet" -> 160;
      case "gateway.networking.k8s.io/v1 ReferenceGrant" -> 166;
      case "gateway.networking.k8s.io/v1beta1 ReferenceGrant" -> 166;
      case "gateway.networking.k8s.io/v1 TCPRoute" -> 172;
      case "gateway.networking.k8s.io/v1 TLSRoute" -> 175;
      case "gateway.networking.k8s.io/v1 UDPRoute" -> 172;
      default -> -1;
    };
  }

  /** The schema of this number. */
  static String schema(int number) {
    return switch (number) {
      case 0 -> "s >0 <4096";
      case 1 -> "o *0 <16";
      case 2 -> "s <253 ^DNS_NAME_OR_EMPTY";
      case 3 -> "s >1 <63 ^KIND";
      case 4 -> "s >1 <253";
      case 5 -> "s >1 <253 ^DNS_NAME";
      case 6 -> "o !group=2 !kind=3 !name=4 .sectionName=5";
      case 7 -> "l *6 >1 <16";
      case 8 -> "o !group=2 !kind=3 !name=4";
      case 9 -> "l *8 <8";
      case 10 -> "s >1 <253 ^HOST";
      case 11 -> "s =Hostname|URI";
      case 12 -> "s >1 <253 ^URI";
      case 13 -> "o .hostname=10 !type=11 .uri=12";
      case 14 -> "l *13 <5";
      case 15 -> "s >1 <253 ^CERTIFICATE_SET";
      case 16 ->
          "o .caCertificateRefs=9 !hostname=5 .subjectAltNames=14 .wellKnownCACertificates=15";
      case 17 -> "o .options=1 !targetRefs=7 !validation=16";
      case 18 -> "s";
      case 19 -> "i";
      case 20 -> "o .group=18 .kind=18 .name=18 .namespace=18 .port=19 .sectionName=18";
      case 21 -> "n";
      case 22 ->
          "o .lastTransitionTime=18 .message=18 .observedGeneration=21 .reason=18 "
              + ".status=18 .type=18";
      case 23 -> "l *22";
      case 24 -> "o .ancestorRef=20 .conditions=23 .controllerName=18";
      case 25 -> "l *24";
      case 26 -> "o .ancestors=25";
      case 27 -> "o !spec=17 .status=26";
      case 28 -> "s >1 <253 ^DOMAIN_PATH";
      case 29 -> "s <64";
      case 30 -> "s >1 <63 ^DNS_LABEL";
      case 31 -> "o !group=2 !kind=3 !name=4 .namespace=30";
      case 32 -> "o !controllerName=28 .description=29 .parametersRef=31";
      case 33 -> "o .name=18";
      case 34 -> "l *33";
      case 35 -> "o .conditions=23 .supportedFeatures=34";
      case 36 -> "o !spec=32 .status=35";
      case 37 -> "s >1 <253 ^ADDRESS_TYPE ?IPAddress";
      case 38 -> "s <253";
      case 39 -> "o .type=37 .value=38 @";
      case 40 -> "l *39 <16";
      case 41 -> "s =All|Selector|Same|None ?None";
      case 42 -> "l *18";
      case 43 -> "o !key=18 !operator=18 .values=42";
      case 44 -> "l *43";
      case 45 -> "o *18";
      case 46 -> "o .matchExpressions=44 .matchLabels=45";
      case 47 -> "o .from=41 .selector=46 ?";
      case 48 -> "o .namespaces=47";
      case 49 -> "s >0 <63 ^LABEL_VALUE";
      case 50 -> "o *49 <8";
      case 51 -> "o .annotations=1 .labels=50 .parametersRef=8";
      case 52 -> "s <253 ^DNS_NAME_OR_EMPTY ?gateway.networking.k8s.io";
      case 53 -> "o .group=52 !kind=3";
      case 54 -> "l *53 <8";
      case 55 -> "s =All|Selector|Same ?Same";
      case 56 -> "o .from=55 .selector=46 ?";
      case 57 -> "o .kinds=54 .namespaces=56 ?";
      case 58 -> "i >1 <65535";
      case 59 -> "s >1 <255 ^PROTOCOL";
      case 60 -> "s <253 ^DNS_NAME_OR_EMPTY ?";
      case 61 -> "s >1 <63 ^KIND ?Secret";
      case 62 -> "o .group=60 .kind=61 !name=4 .namespace=30";
      case 63 -> "l *62 <64";
      case 64 -> "s =Terminate|Passthrough ?Terminate";
      case 65 -> "o .certificateRefs=63 .mode=64 .options=1";
      case 66 -> "o .allowedRoutes=57 .hostname=10 !name=5 !port=58 !protocol=59 .tls=65";
      case 67 -> "l *66 #name >1 <64";
      case 68 -> "o .clientCertificateRef=62";
      case 69 -> "l *31 >1 <16";
      case 70 -> "s =AllowValidOnly|AllowInsecureFallback ?AllowValidOnly";
      case 71 -> "o !caCertificateRefs=69 .mode=70";
      case 72 -> "o .validation=71";
      case 73 -> "o !port=58 !tls=72";
      case 74 -> "l *73 #port <64";
      case 75 -> "o !default=72 .perPort=74";
      case 76 -> "o .backend=68 .frontend=75";
      case 77 ->
          "o .addresses=40 .allowedListeners=48 !gatewayClassName=4 .infrastructure=51 "
              + "!listeners=67 .tls=76";
      case 78 -> "o .type=18 .value=18";
      case 79 -> "l *78";
      case 80 -> "o .group=18 .kind=18";
      case 81 -> "l *80";
      case 82 -> "o .attachedRoutes=19 .conditions=23 .name=18 .supportedKinds=81";
      case 83 -> "l *82";
      case 84 -> "o .addresses=79 .attachedListenerSets=19 .conditions=23 .listeners=83";
      case 85 -> "o !spec=77 .status=84";
      case 86 -> "l *10 <16";
      case 87 -> "s >1 <63 ^KIND ?Gateway";
      case 88 -> "o .group=52 .kind=87 !name=4 .namespace=30 .port=58 .sectionName=5";
      case 89 -> "l *88 <32";
      case 90 -> "s >1 <256 ^HEADER";
      case 91 -> "s >1 <4096";
      case 92 -> "o !name=90 !value=91";
      case 93 -> "l *92 #name <16";
      case 94 -> "l *18 ~ <16";
      case 95 -> "o .add=93 .remove=94 .set=93";
      case 96 -> "s >1 <63 ^KIND ?Service";
      case 97 -> "o .group=60 .kind=96 !name=4 .namespace=30 .port=58";
      case 98 -> "i >1 ?100";
      case 99 -> "i >0";
      case 100 -> "o .denominator=98 !numerator=99";
      case 101 -> "i >0 <100";
      case 102 -> "o !backendRef=97 .fraction=100 .percent=101";
      case 103 -> "s =ResponseHeaderModifier|RequestHeaderModifier|RequestMirror|ExtensionRef";
      case 104 ->
          "o .extensionRef=8 .requestHeaderModifier=95 .requestMirror=102 "
              + ".responseHeaderModifier=95 !type=103";
      case 105 -> "l *104 <16";
      case 106 -> "i >0 <1000000 ?1";
      case 107 -> "o .filters=105 .group=60 .kind=96 !name=4 .namespace=30 .port=58 .weight=106";
      case 108 -> "l *107 <16";
      case 109 -> "s =Exact|RegularExpression ?Exact";
      case 110 -> "o !name=90 .type=109 !value=91";
      case 111 -> "l *110 #name <16";
      case 112 -> "s <1024";
      case 113 -> "o .method=112 .service=112 .type=109";
      case 114 -> "o .headers=111 .method=113";
      case 115 -> "l *114 <64";
      case 116 -> "o .backendRefs=108 .filters=105 .matches=115 .name=5";
      case 117 -> "l *116 <16";
      case 118 -> "o .hostnames=86 .parentRefs=89 .rules=117";
      case 119 -> "o .conditions=23 .controllerName=18 .parentRef=20";
      case 120 -> "l *119";
      case 121 -> "o .parents=120";
      case 122 -> "o !spec=118 .status=121";
      case 123 -> "b";
      case 124 -> "l *90 ~ <64";
      case 125 -> "s =GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH|*";
      case 126 -> "l *125 ~ <9";
      case 127 -> "s >1 <253 ^ORIGIN";
      case 128 -> "l *127 ~ <64";
      case 129 -> "i >1 ?5";
      case 130 ->
          "o .allowCredentials=123 .allowHeaders=124 .allowMethods=126 .allowOrigins=128 "
              + ".exposeHeaders=124 .maxAge=129";
      case 131 -> "s =ReplaceFullPath|ReplacePrefixMatch";
      case 132 -> "o .replaceFullPath=112 .replacePrefixMatch=112 !type=131";
      case 133 -> "s =http|https";
      case 134 -> "n =301|302|303|307|308 ?302";
      case 135 -> "o .hostname=5 .path=132 .port=58 .scheme=133 .statusCode=134";
      case 136 ->
          "s "
              + "=RequestHeaderModifier|ResponseHeaderModifier|RequestMirror|RequestRedirect|URLRewrite|ExtensionRef|CORS";
      case 137 -> "o .hostname=5 .path=132";
      case 138 ->
          "o .cors=130 .extensionRef=8 .requestHeaderModifier=95 .requestMirror=102 "
              + ".requestRedirect=135 .responseHeaderModifier=95 !type=136 .urlRewrite=137";
      case 139 -> "l *138 <16";
      case 140 -> "o .filters=139 .group=60 .kind=96 !name=4 .namespace=30 .port=58 .weight=106";
      case 141 -> "l *140 <16";
      case 142 -> "s =GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH";
      case 143 -> "s =Exact|PathPrefix|RegularExpression ?PathPrefix";
      case 144 -> "s <1024 ?/";
      case 145 -> "o .type=143 .value=144 ?";
      case 146 -> "s >1 <1024";
      case 147 -> "o !name=90 .type=109 !value=146";
      case 148 -> "l *147 #name <16";
      case 149 -> "o .headers=111 .method=142 .path=145 .queryParams=148";
      case 150 -> "l *149 <64 ?";
      case 151 -> "s ^DURATION";
      case 152 -> "o .backendRequest=151 .request=151";
      case 153 -> "o .backendRefs=141 .filters=139 .matches=150 .name=5 .timeouts=152";
      case 154 -> "l *153 >1 <16 ?";
      case 155 -> "o .hostnames=86 .parentRefs=89 .rules=154";
      case 156 -> "o !spec=155 .status=121";
      case 157 -> "o .group=52 .kind=87 !name=4 .namespace=30";
      case 158 -> "o !listeners=67 !parentRef=157";
      case 159 -> "o .conditions=23 .listeners=83";
      case 160 -> "o !spec=158 .status=159";
      case 161 -> "o !group=2 !kind=3 !namespace=30";
      case 162 -> "l *161 >1 <16";
      case 163 -> "o !group=2 !kind=3 .name=4";
      case 164 -> "l *163 >1 <16";
      case 165 -> "o !from=162 !to=164";
      case 166 -> "o !spec=165";
      case 167 -> "o .group=60 .kind=96 !name=4 .namespace=30 .port=58 .weight=106";
      case 168 -> "l *167 >1 <16";
      case 169 -> "o !backendRefs=168 .name=5";
      case 170 -> "l *169 >1 <1";
      case 171 -> "o .parentRefs=89 !rules=170";
      case 172 -> "o !spec=171 .status=121";
      case 173 -> "l *10 >1 <1024";
      case 174 -> "o !hostnames=173 .parentRefs=89 !rules=170";
      case 175 -> "o !spec=174 .status=121";
      default -> throw new IllegalArgumentException("no such schema: " + number);
    };
  }
}
