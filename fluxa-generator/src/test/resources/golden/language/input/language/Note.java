package language;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

record Note(String text, int stars, BigDecimal price, Instant at, List<String> words, Map<String, Long> counts, Note reply) {}
