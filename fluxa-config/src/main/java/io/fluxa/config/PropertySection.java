package io.fluxa.config;

import io.fluxa.config.section.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys that begin with a prefix.
 *
 * @param prefix without the dot at its end
 * @param values what reads them
 */
record PropertySection(String prefix, ValueReader values) implements Section {

    @Override
    public Optional<String> text(String option) {
        return values.text(key(option));
    }

    @Override
    public Optional<Integer> number(String option) {
        return values.number(key(option));
    }

    @Override
    public Optional<Duration> duration(String option) {
        return values.duration(key(option));
    }

    @Override
    public List<String> list(String option) {
        return values.list(key(option));
    }

    /** Names may be in quotation marks, as some sources write those with dots. */
    @Override
    public Map<String, String> map(String option) {
        String start = key(option) + ".";
        Map<String, String> found = new TreeMap<>();
        for (String key : values.keys()) {
            if (key.startsWith(start)) {
                String name = key.substring(start.length()).replace("\"", "");
                values.text(key).ifPresent(value -> found.put(name, value));
            }
        }
        return found;
    }

    @Override
    public List<Section> sections(String option) {
        String start = key(option) + "[";
        TreeSet<Integer> positions = new TreeSet<>();
        for (String key : values.keys()) {
            if (key.startsWith(start)) {
                positions.add(Integer.valueOf(key.substring(start.length(), key.indexOf(']', start.length()))));
            }
        }
        List<Section> sections = new ArrayList<>();
        positions.forEach(position -> sections.add(new PropertySection(start + position + "]", values)));
        return sections;
    }

    private String key(String option) {
        return prefix + "." + option;
    }
}
