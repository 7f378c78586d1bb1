package io.github.portreeve.report;

import io.github.portreeve.exposure.Verdict;

/** How the picture looks, by day and by night. Text has a contrast of at least 4.5 to 1. */
final class PictureStyle {
  static final String SHEET =
      """
      :root{--page:#f6f8fa;--panel:#ffffff;--card:#ffffff;--rim:#d0d7de;--ink:#1f2328;--soft:#59636e;\
      --ok:#1a7f37;--outside:#59636e;--doubtful:#9a6700;--broken:#cf222e;\
      --ok-tint:#f2fbf4;--outside-tint:#f6f8fa;--doubtful-tint:#fff8e1;--broken-tint:#fff0ee;\
      --internet:#8250df;--node-network:#0969da;--cluster:#0f766e;--namespace:#4d6a1f;--one-node:#59636e}
      @media(prefers-color-scheme:dark){:root{--page:#0d1117;--panel:#131a23;--card:#1a222d;--rim:#37414d;\
      --ink:#e6edf3;--soft:#9aa5b1;--ok:#4ac26b;--outside:#9aa5b1;--doubtful:#e3b341;--broken:#ff7b72;\
      --ok-tint:#16241c;--outside-tint:#1a222d;--doubtful-tint:#2a2416;--broken-tint:#2e1a1c;\
      --internet:#c297ff;--node-network:#79b8ff;--cluster:#56d4bc;--namespace:#a9d35a;--one-node:#9aa5b1}}
      .picture{font-family:-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif}
      .picture>.page{fill:var(--page)}
      .picture text{fill:var(--ink)}
      .picture .head{font-size:11px;letter-spacing:.08em;fill:var(--soft);text-transform:uppercase}
      .picture .panel{fill:var(--panel);stroke:var(--rim)}
      .picture .card{fill:var(--card);stroke:var(--rim);stroke-width:1.2}
      .picture .label{font-size:10.5px;fill:var(--soft)}
      .picture .title{font-size:12.5px;font-weight:600}
      .picture .address{font-size:12px;font-weight:600}
      .picture .detail{font-size:11.5px;fill:var(--soft)}
      .picture .reason{font-size:11.5px}
      .picture .rule{font-size:10.5px;font-weight:600}
      .picture .place{font-size:10.5px;fill:var(--soft)}
      .picture .address,.picture .rule,.picture .place{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,\
      "Liberation Mono",monospace}
      .picture .who text{font-size:12px;font-weight:600;fill:var(--tone)}
      .picture .who rect{fill:var(--panel);stroke:var(--tone);stroke-width:1.5}
      .picture .who path,.picture .who circle{fill:none;stroke:var(--tone);stroke-width:1.5}
      .picture .line{fill:none;stroke:var(--tone);stroke-width:1.6;opacity:.85}
      .picture .tip{fill:var(--tone)}
      .picture .bar{fill:var(--tone)}
      .picture .line.broken{stroke-dasharray:6 4}
      .picture .line.outside{stroke-dasharray:2 4}
      .picture .card.outside{stroke-dasharray:4 3}
      .picture .card.broken,.picture .card.doubtful{stroke:var(--tone)}
      .picture .card.broken{fill:var(--broken-tint)}
      .picture .card.doubtful{fill:var(--doubtful-tint)}
      .picture .reason.broken,.picture .rule.broken,.picture .reason.doubtful,.picture .rule.doubtful{fill:var(--tone)}
      .ok{--tone:var(--ok)}.outside{--tone:var(--outside)}.doubtful{--tone:var(--doubtful)}.broken{--tone:var(--broken)}
      .internet{--tone:var(--internet)}.node-network{--tone:var(--node-network)}.cluster{--tone:var(--cluster)}
      .namespace{--tone:var(--namespace)}.one-node{--tone:var(--one-node)}
      .sign circle{fill:var(--tone)}.sign path{fill:none;stroke:var(--panel);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}
      """;

  /** One for each verdict, for those who do not see colours. */
  static final String SIGNS =
      """
      <defs>
      <symbol id="sign-ok" viewBox="0 0 16 16"><g class="sign"><circle cx="8" cy="8" r="7.5"/>\
      <path d="M4.6 8.3l2.3 2.3 4.5-4.9"/></g></symbol>
      <symbol id="sign-outside" viewBox="0 0 16 16"><g class="sign"><circle cx="8" cy="8" r="7.5"/>\
      <path d="M5.4 10.6l5-5M6.8 5.4h3.8v3.8"/></g></symbol>
      <symbol id="sign-doubtful" viewBox="0 0 16 16"><g class="sign"><circle cx="8" cy="8" r="7.5"/>\
      <path d="M5.9 6.3a2.1 2.1 0 1 1 3.2 1.8q-1.1.7-1.1 1.5M8 12v.1"/></g></symbol>
      <symbol id="sign-broken" viewBox="0 0 16 16"><g class="sign"><circle cx="8" cy="8" r="7.5"/>\
      <path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4"/></g></symbol>
      </defs>
      """;

  private PictureStyle() {}

  /** The beginning of an element that shows the sign, in the tone of what is around it. */
  static String sign(Verdict verdict) {
    return "<use href=\"#sign-" + verdict.label() + "\"";
  }
}
