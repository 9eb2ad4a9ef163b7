package mistakes;

import io.fluxa.annotation.Column;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("") // FLX-0060 at ""
class Names {
    long id;
    @Column("") int empty; // FLX-0060 at ""
    @Column("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy") int wide; // FLX-0061 at "y
    int xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; // FLX-0061 at x
    @Column("a`b") int backtick; // FLX-0062 at "a
    @Column("a\u0000b") int nul; // FLX-0062 at "a
    @Column("a\tb") int tab; // FLX-0062 at "a
    @Column("a ") int space; // FLX-0062 at "a "
    @Column("a\u200Fb") int turned; // FLX-0062 at "a
    @Column("\uD83D\uDE00") int smile; // FLX-0062 at "
    @Column("a.b/c\\d -- ' ; é") int strangeButAllowed;
}

@FluxaEntity
@Table("a/b") // FLX-0062 at "a/b"
@Index(name = "a`b", fields = "x") // FLX-0062 at "a
class Slash {
    long id;
    int x;
}

@FluxaEntity
@Table("a.b") // FLX-0062 at "a.b"
class Dot {
    long id;
}

@FluxaEntity
@Table("_Fluxa_sequence") // FLX-0066 at "_Fluxa_sequence"
class Sequence {
    long id;
}
