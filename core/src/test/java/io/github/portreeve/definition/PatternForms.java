package io.github.portreeve.definition;

import java.util.Map;

/** Which form stands for which pattern of the definitions. */
public final class PatternForms {
  private static final String NAME =
      "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
  private static final String PATH = "\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$";

  private static final Map<String, TextForm> FORMS =
      Map.ofEntries(
          Map.entry("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", TextForm.DNS_LABEL),
          Map.entry("^" + NAME + "$", TextForm.DNS_NAME),
          Map.entry("^$|^" + NAME + "$", TextForm.DNS_NAME_OR_EMPTY),
          Map.entry("^(\\*\\.)?" + NAME + "$", TextForm.HOST),
          Map.entry("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", TextForm.KIND),
          Map.entry("^" + NAME + PATH, TextForm.DOMAIN_PATH),
          Map.entry(
              "^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|" + NAME + "\\/[A-Za-z0-9]+$",
              TextForm.PROTOCOL),
          Map.entry("^Hostname|IPAddress|NamedAddress|" + NAME + PATH, TextForm.ADDRESS_TYPE),
          Map.entry("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", TextForm.HEADER),
          Map.entry("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", TextForm.LABEL_VALUE),
          Map.entry(
              "^(" + NAME + "/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$", TextForm.LABEL_KEY),
          Map.entry("^([0-9]{1,5}(h|m|s|ms)){1,4}$", TextForm.DURATION),
          Map.entry(
              "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)"
                  + "(:([0-9]{1,5}))?)$)",
              TextForm.ORIGIN),
          Map.entry("^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\?([^#]*))?(#(.*))?", TextForm.URI),
          Map.entry(
              "^(System|(" + NAME + "/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$",
              TextForm.CERTIFICATE_SET));

  private PatternForms() {}

  public static Map<String, TextForm> forms() {
    return FORMS;
  }

  static TextForm of(String pattern) {
    TextForm form = FORMS.get(pattern);
    if (form == null) {
      throw new IllegalStateException("no form for " + pattern);
    }
    return form;
  }
}
