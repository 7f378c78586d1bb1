package io.github.portreeve.definition;

/** The forms of text that definitions ask for by a pattern. */
public enum TextForm {
  DNS_LABEL("lower case letters, digits and \"-\", with a letter or digit at both ends"),
  DNS_NAME("a DNS name of lower case letters, digits, \"-\" and \".\""),
  DNS_NAME_OR_EMPTY("a DNS name of lower case letters, digits, \"-\" and \".\", or empty"),
  HOST("a DNS name of lower case letters, maybe with \"*.\" before it"),
  KIND("letters, digits and \"-\", with a letter first and a letter or digit last"),
  DOMAIN_PATH("a DNS name, \"/\" and a path, as in example.com/gateway-controller"),
  PROTOCOL("a name such as HTTPS, or a DNS name, \"/\" and a name"),
  ADDRESS_TYPE("IPAddress, Hostname, or a DNS name, \"/\" and a name"),
  HEADER("a header's name: letters, digits, and none of the chars of ()<>@,;:\\\"/[]?={} or blank"),
  LABEL_VALUE("empty or letters, digits, \"-\", \"_\" and \".\", a letter or digit at both ends"),
  LABEL_KEY(
      "a name of letters, digits, \"-\", \"_\" and \".\", maybe a DNS name and \"/\" before it"),
  DURATION("one to four numbers with h, m, s or ms, as in 1m30s"),
  ORIGIN("\"*\", or http:// or https:// and a host, maybe with a port"),
  URI("a URI such as spiffe://example.com/web"),
  CERTIFICATE_SET("System, or a DNS name, \"/\" and a name");

  private final String words;

  TextForm(String words) {
    this.words = words;
  }

  /** What the text must be, to be read after "must be". */
  public String words() {
    return words;
  }
}
