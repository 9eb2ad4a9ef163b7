package hostile;

import io.fluxa.json.JsonType;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.Session;
import io.fluxa.runtime.ValueCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One row of the table of {@code Local}. */
@NullMarked
@Generated("io.fluxa.generator")
public final class LocalEntity extends GeneratedEntity<LocalEntity, LocalRow> {
    private static final JsonType<List<java.lang.String>> TYPE_TYPE = new JsonType<>() {};

    private static final JsonType<List<java.lang.String>> DOCUMENT_TYPE = new JsonType<>() {};

    LocalEntity(LocalProvider provider, Session session, LocalRow row, boolean stored) {
        super(provider, session, row, stored);
    }

    /** The primary key. */
    public long getId() {
        return row.id;
    }

    /** Field {@code in}, or null. */
    public java.lang. @Nullable String getIn() {
        return row.in;
    }

    /** Sets field {@code in}: at most 255 characters, or null. */
    public void setIn(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(LocalFields.IN, value, 255);
        if (!Objects.equals(checked, row.in)) {
            write(1).in = checked;
        }
    }

    /** Field {@code out}, or null. */
    public byte @Nullable [] getOut() {
        return copy(row.out);
    }

    /** Sets field {@code out}: at most 65535 bytes, or null. */
    public void setOut(byte @Nullable [] value) {
        byte[] checked = value == null ? null : ValueCheck.bytes(LocalFields.OUT, value, 2);
        if (!Arrays.equals(checked, row.out)) {
            write(2).out = checked;
        }
    }

    /** Field {@code layout}. */
    public boolean isLayout() {
        return row.layout;
    }

    /** Sets field {@code layout}. */
    public void setLayout(boolean value) {
        if (value != row.layout) {
            write(3).layout = value;
        }
    }

    /** Field {@code mark}, or null. */
    public @Nullable Boolean getMark() {
        return row.mark;
    }

    /** Sets field {@code mark}; null is allowed. */
    public void setMark(@Nullable Boolean value) {
        if (!Objects.equals(value, row.mark)) {
            write(4).mark = value;
        }
    }

    /** Field {@code results}. */
    public double getResults() {
        return row.results;
    }

    /** Sets field {@code results}: finite. */
    public void setResults(double value) {
        double checked = ValueCheck.floating(LocalFields.RESULTS, value, false);
        if (Double.compare(checked, row.results) != 0) {
            write(5).results = checked;
        }
    }

    /** Field {@code statement}, or null. */
    public @Nullable Float getStatement() {
        return row.statement;
    }

    /** Sets field {@code statement}: finite, or null. */
    public void setStatement(@Nullable Float value) {
        Float checked = value == null ? null : ValueCheck.floating(LocalFields.STATEMENT, value, false);
        if (!Objects.equals(checked, row.statement)) {
            write(6).statement = checked;
        }
    }

    /** Field {@code KIND}, or null. */
    public Local. @Nullable Kind getKIND() {
        return row.KIND;
    }

    /** Sets field {@code KIND}; null is allowed. */
    public void setKIND(Local. @Nullable Kind value) {
        if (value != row.KIND) {
            write(7).KIND = value;
        }
    }

    /** Field {@code kinds}, or null. */
    public @Nullable Set<Local.Kind> getKinds() {
        return row.kinds;
    }

    /** Sets field {@code kinds}; null is allowed. */
    public void setKinds(@Nullable Set<Local.Kind> value) {
        Set<Local.Kind> checked = value == null ? null : ValueCheck.set(LocalFields.KINDS, value, LocalRow.KIND_);
        if (!Objects.equals(checked, row.kinds)) {
            write(8).kinds = checked;
        }
    }

    /** Field {@code context.where}, or null. */
    public java.lang. @Nullable String getContextWhere() {
        return row.contextWhere;
    }

    /** Sets field {@code context.where}: at most 255 characters, or null. */
    public void setContextWhere(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(LocalFields.CONTEXT_WHERE, value, 255);
        if (!Objects.equals(checked, row.contextWhere)) {
            write(9).contextWhere = checked;
        }
    }

    /** Field {@code context.i}. */
    public int getContextI() {
        return row.contextI;
    }

    /** Sets field {@code context.i}. */
    public void setContextI(int value) {
        if (value != row.contextI) {
            write(10).contextI = value;
        }
    }

    /** Field {@code base.where}, or null. */
    public java.lang. @Nullable String getBaseWhere() {
        return row.baseWhere;
    }

    /** Sets field {@code base.where}: at most 255 characters, or null. */
    public void setBaseWhere(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(LocalFields.BASE_WHERE, value, 255);
        if (!Objects.equals(checked, row.baseWhere)) {
            write(11).baseWhere = checked;
        }
    }

    /** Field {@code base.i}. */
    public int getBaseI() {
        return row.baseI;
    }

    /** Sets field {@code base.i}. */
    public void setBaseI(int value) {
        if (value != row.baseI) {
            write(12).baseI = value;
        }
    }

    /** Field {@code row}. */
    public int getRow() {
        return row.row;
    }

    /** Sets field {@code row}. */
    public void setRow(int value) {
        if (value != row.row) {
            write(13).row = value;
        }
    }

    /** How often the row was changed, as flushes count it. */
    public long getVersion() {
        return row.version;
    }

    /** Whether the row is deleted but kept. */
    public boolean isFakeDelete() {
        return row.fakeDelete != 0;
    }

    /** Deletes the row but keeps it, or takes that back. */
    public void setFakeDelete(boolean value) {
        if (value != isFakeDelete()) {
            write(15).fakeDelete = value ? row.id : 0;
        }
    }

    /** The element of {@code value} at an index from 0, or null. */
    public java.lang. @Nullable String getValue(int index) {
        ValueCheck.index(LocalFields.VALUE, index);
        return row.value[index];
    }

    /** Sets the element of {@code value} at an index from 0: at most 255 characters, or null. */
    public void setValue(int index, java.lang. @Nullable String value) {
        ValueCheck.index(LocalFields.VALUE, index);
        java.lang.String checked = checkedValue(index, value);
        if (!Objects.equals(checked, row.value[index])) {
            write(16 + index).value[index] = checked;
        }
    }

    private java.lang. @Nullable String checkedValue(int index, java.lang. @Nullable String value) {
        return value == null ? null : ValueCheck.text(LocalFields.VALUE.get(index), value, 255);
    }

    /** All elements of {@code value}, in a new array. */
    public java.lang. @Nullable String[] getValues() {
        return row.value.clone();
    }

    /** Sets all 2 elements of {@code value}. */
    public void setValues(java.lang. @Nullable String[] values) {
        ValueCheck.size(LocalFields.VALUE, ValueCheck.required(LocalFields.VALUE_1, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedValue(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setValue(i, values[i]);
        }
    }

    /** The element of {@code copies.where} at an index from 0, or null. */
    public java.lang. @Nullable String getCopyWhere(int index) {
        ValueCheck.index(LocalFields.COPIES_WHERE, index);
        return row.copiesWhere[index];
    }

    /** Sets the element of {@code copies.where} at an index from 0: at most 255 characters, or null. */
    public void setCopyWhere(int index, java.lang. @Nullable String value) {
        ValueCheck.index(LocalFields.COPIES_WHERE, index);
        java.lang.String checked = checkedCopyWhere(index, value);
        if (!Objects.equals(checked, row.copiesWhere[index])) {
            write(18 + 2 * index).copiesWhere[index] = checked;
        }
    }

    private java.lang. @Nullable String checkedCopyWhere(int index, java.lang. @Nullable String value) {
        return value == null ? null : ValueCheck.text(LocalFields.COPIES_WHERE.get(index), value, 255);
    }

    /** All elements of {@code copies.where}, in a new array. */
    public java.lang. @Nullable String[] getCopyWheres() {
        return row.copiesWhere.clone();
    }

    /** Sets all 2 elements of {@code copies.where}. */
    public void setCopyWheres(java.lang. @Nullable String[] values) {
        ValueCheck.size(LocalFields.COPIES_WHERE, ValueCheck.required(LocalFields.COPIES_1_WHERE, values).length);
        for (int i = 0; i < values.length; i++) {
            checkedCopyWhere(i, values[i]);
        }
        for (int i = 0; i < values.length; i++) {
            setCopyWhere(i, values[i]);
        }
    }

    /** The element of {@code copies.i} at an index from 0. */
    public int getCopyI(int index) {
        ValueCheck.index(LocalFields.COPIES_I, index);
        return row.copiesI[index];
    }

    /** Sets the element of {@code copies.i} at an index from 0. */
    public void setCopyI(int index, int value) {
        ValueCheck.index(LocalFields.COPIES_I, index);
        if (value != row.copiesI[index]) {
            write(19 + 2 * index).copiesI[index] = value;
        }
    }

    /** All elements of {@code copies.i}, in a new array. */
    public int[] getCopyIs() {
        return row.copiesI.clone();
    }

    /** Sets all 2 elements of {@code copies.i}. */
    public void setCopyIs(int[] values) {
        ValueCheck.size(LocalFields.COPIES_I, ValueCheck.required(LocalFields.COPIES_1_I, values).length);
        for (int i = 0; i < values.length; i++) {
            setCopyI(i, values[i]);
        }
    }

    /** Field {@code index}, or null. */
    public java.lang. @Nullable String getIndex() {
        return row.index;
    }

    /** Sets field {@code index}: at most 255 characters, or null. */
    public void setIndex(java.lang. @Nullable String value) {
        java.lang.String checked = value == null ? null : ValueCheck.text(LocalFields.INDEX, value, 255);
        if (!Objects.equals(checked, row.index)) {
            write(22).index = checked;
        }
    }

    /** Field {@code type}, or null. */
    public @Nullable List<java.lang.String> getType() {
        return document(LocalFields.TYPE, row.type, TYPE_TYPE);
    }

    /** Sets field {@code type}: kept as the text of a JSON document, or null. */
    public void setType(@Nullable List<java.lang.String> value) {
        java.lang.String checked = value == null ? null : text(LocalFields.TYPE, value, TYPE_TYPE, row.type, base.type);
        if (!Objects.equals(checked, row.type)) {
            write(23).type = checked;
        }
    }

    /** Field {@code document}, or null. */
    public @Nullable List<java.lang.String> getDocument() {
        return document(LocalFields.DOCUMENT, row.document, DOCUMENT_TYPE);
    }

    /** Sets field {@code document}: kept as the text of a JSON document, or null. */
    public void setDocument(@Nullable List<java.lang.String> value) {
        java.lang.String checked =
                value == null ? null : text(LocalFields.DOCUMENT, value, DOCUMENT_TYPE, row.document, base.document);
        if (!Objects.equals(checked, row.document)) {
            write(24).document = checked;
        }
    }
}
