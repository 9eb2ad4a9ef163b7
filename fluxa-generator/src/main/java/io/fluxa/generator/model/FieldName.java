package io.fluxa.generator.model;

/**
 * What one column is called in Java. A field {@code String street} inside of {@code Address address} has the path
 * {@code address.street}, the property {@code addressStreet}, the constant {@code ADDRESS_STREET} and the accessor {@code AddressStreet}.
 *
 * @param path how the definition leads to it, with indexes of arrays from 0: {@code aliases[0]}
 * @param property the field of the row, shared by the elements of an array
 * @param constant the constant of the fields class: {@code ALIASES_1}
 * @param accessor what follows {@code get} and {@code set}: {@code Alias}
 * @param whole what follows them for a whole array: {@code Aliases}; the accessor for any other field
 * @param wholeConstant the constant of a whole array: {@code ALIASES}; the constant for any other field
 */
public record FieldName(
        String path, String property, String constant, String accessor, String whole, String wholeConstant) {}
