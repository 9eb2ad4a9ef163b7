package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the parameters of a Go address into driver options, or says why one cannot be. */
final class GoParameters {

    /** True of every pool here, or without a counterpart that matters. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "parseTime",
            "clientFoundRows",
            "columnsWithAlias",
            "interpolateParams",
            "allowNativePasswords",
            "checkConnLiveness",
            "rejectReadOnly",
            "timeTruncate");

    private static final Map<String, String> TLS =
            Map.of("true", "VERIFY_IDENTITY", "false", "DISABLED", "skip-verify", "REQUIRED", "preferred", "PREFERRED");

    private static final Pattern DURATION = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h)");

    private final Map<String, String> options;
    private final PlaceProblems problems;

    private GoParameters(Map<String, String> options, PlaceProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    static void translate(String query, Map<String, String> options, PlaceProblems problems) {
        GoParameters parameters = new GoParameters(options, problems);
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.one(name, equals < 0 ? "" : GoAddress.decode(pair.substring(equals + 1)));
            }
        }
    }

    private void one(String name, String value) {
        switch (name) {
            case "loc" -> require(value.equals("UTC"), name, "times are always in UTC; remove it or set UTC");
            case "charset" ->
                require(
                        value.toLowerCase(Locale.ROOT).startsWith("utf8"),
                        name,
                        "the connection speaks utf8mb4; remove it");
            case "collation" -> options.put("connectionCollation", value);
            case "timeout" -> duration(name, value, "connectTimeout");
            case "readTimeout" -> duration(name, value, "socketTimeout");
            case "tls" -> tls(value);
            case "maxAllowedPacket" -> packet(value);
            case "multiStatements" -> require(!isTrue(value), name, "several statements in one are refused; remove it");
            case "allowAllFiles" -> require(!isTrue(value), name, "LOAD DATA LOCAL is refused; remove it");
            default ->
                require(
                        WITHOUT_EFFECT.contains(name),
                        "?",
                        "a parameter other than parseTime, loc, charset, collation, timeout, readTimeout, tls and"
                                + " maxAllowedPacket is given; use the jdbc:mysql:// form for more");
        }
    }

    private void tls(String value) {
        String mode = TLS.get(value.toLowerCase(Locale.ROOT));
        if (mode == null) {
            require(false, "tls", "must be true, false, skip-verify or preferred; use jdbc:mysql:// for certificates");
        } else {
            options.put("sslMode", mode);
        }
    }

    private void packet(String value) {
        boolean number = value.matches("[0-9]{1,9}");
        require(number, "maxAllowedPacket", "must be a number of bytes");
        if (number && !value.equals("0")) {
            options.put("maxAllowedPacket", value);
        }
    }

    private void duration(String name, String value, String option) {
        Matcher matcher = DURATION.matcher(value);
        if (!matcher.matches()) {
            require(value.equals("0"), name, "must be a duration such as 500ms, 30s or 1m");
            return;
        }
        double unit = switch (matcher.group(2)) {
            case "ms" -> 1;
            case "s" -> 1_000;
            case "m" -> 60_000;
            default -> 3_600_000;
        };
        options.put(option, Long.toString(Math.round(Double.parseDouble(matcher.group(1)) * unit)));
    }

    private void require(boolean fine, String name, String mend) {
        if (!fine) {
            problems.add(ErrorCode.INVALID_MYSQL_ADDRESS, "uri", "parameter " + name + ": " + mend);
        }
    }

    private static boolean isTrue(String value) {
        return value.equalsIgnoreCase("true") || value.equals("1");
    }
}
