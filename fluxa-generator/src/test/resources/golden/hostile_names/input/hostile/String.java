package hostile;

/** In this package the simple name means another type. */
class String {}
