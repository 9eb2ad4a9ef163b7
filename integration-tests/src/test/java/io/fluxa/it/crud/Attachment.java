package io.fluxa.it.crud;

import io.fluxa.annotation.Blob;
import io.fluxa.annotation.Blob.Size;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;

/** A definition whose rows can be larger than a statement may be. */
@FluxaEntity
class Attachment {
    int id;

    String name;

    @Length(Length.MAX)
    String text;

    @Blob(Size.MEDIUM)
    byte[] content;
}
