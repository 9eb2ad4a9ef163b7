package validation;

interface Strict {}
