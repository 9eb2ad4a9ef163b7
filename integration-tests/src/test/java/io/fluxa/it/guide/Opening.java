package io.fluxa.it.guide;

import java.time.LocalTime;
import java.util.List;

// guide:begin document
record Opening(List<String> days, LocalTime from, LocalTime to) {}
// guide:end
