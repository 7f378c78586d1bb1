package io.github.portreeve.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * *", "? ? ? ? ?", " 0\t4 * * * ", "59 23 31 12 6", "0 0 1 jan sun",
            "0 0 * FEB-mar *",
        "*/5 * * * *", "*/99 * * * *", "1-5/2 * * * *", "58/2 * * * *", "1,,2 * * * *", ", * * * *",
        "*-nothing * * * *", "+1 * * * *", "0 0 * * mon-fri", "@hourly", "@midnight", "@annually",
        "@every 1h30m", "@every -1.5s", "@every 0", "@every 1h1m1s1ms1us1ns", "@every 1µs",
            "@every .5s",
        "TZ=UTC 0 4 * * *", "CRON_TZ=UTC @daily"
      })
  void accepts(String schedule) {
    assertThat(CronSchedule.complaint(schedule)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daily",
        "0 4 * *",
        "0 4 * * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 0 * *",
        "* * 32 * *",
        "* * * 0 *",
        "* * * 13 *",
        "* * * * 7",
        "-1 * * * *",
        "5-1 * * * *",
        "1-2-3 * * * *",
        "1/2/3 * * * *",
        "*/0 * * * *",
        "*/-1 * * * *",
        "*/x * * * *",
        "70/2 * * * *",
        "1- * * * *",
        "mon * * * *",
        "* * * jan-dec ",
        "@Daily",
        "@daily ",
        "@every",
        "@every ",
        "@every 1",
        "@every 1x",
        "@every h",
        "@every .s",
        "@every 9999999h",
        "TZ=UTC"
      })
  void refuses(String schedule) {
    assertThat(CronSchedule.complaint(schedule)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Ushuaia", "EST5EDT", "MST"})
  void knowsTimeZones(String zone) {
    assertThat(TimeZones.complaint(zone)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "local",
        "CEST",
        "+02:00",
        "europe/berlin",
        "Europe/Berlin/",
        "/UTC",
        "../UTC",
        "SystemV/AST4",
        "Europe//Berlin"
      })
  void refusesTimeZones(String zone) {
    assertThat(TimeZones.complaint(zone)).isNotNull();
  }
}
