package validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.Session;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.util.Arrays;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    @Override
    public void accept(Session session) {
        assertThat(getter("getName").getAnnotation(Size.class).max()).isEqualTo(Member.LONGEST);
        assertThat(getter("getAge").getAnnotation(Max.class).groups()).containsExactly(Strict.class);
        assertThat(getter("getEmail").getAnnotation(Email.class).groups()).hasSize(2);
        assertThat(getter("getNick").getAnnotationsByType(Pattern.class))
                .extracting(Pattern::message)
                .last()
                .isEqualTo("too short");
        assertThat(getter("getCreatedBy").getAnnotation(NotBlank.class).message()).isEqualTo("say who: \"{name}\"");
        assertThat(getter("getHomePostcode").getAnnotation(Pattern.class).flags())
                .containsExactly(Pattern.Flag.COMMENTS);
        assertThat(getter("getInvitedById").getAnnotation(NotNull.class)).isNotNull();
        assertThat(getter("getPlaceStreet", int.class).getAnnotation(NotNull.class)).isNotNull();
        assertThat(getter("getMail", int.class).getAnnotation(Email.class)).isNotNull();
        assertThat(getter("getPoints").getAnnotation(Even.class))
                .isEqualTo(definition("points").getAnnotation(Even.class));
        assertThat(constraintsOf(getter("getLines"))).isEqualTo(2);
        assertThat(Arrays.stream(MemberEntity.class.getMethods()).filter(method -> method.getName().startsWith("set")))
                .allMatch(setter -> constraintsOf(setter) == 0);
        assertThat(heldBy("getLines", 0).getAnnotations()).hasSize(2);
        assertThat(heldBy("getNotes", 0).getAnnotation(NotBlank.class)).isNotNull();
        AnnotatedParameterizedType texts = (AnnotatedParameterizedType) heldBy("getNotes", 1);
        assertThat(texts.getAnnotatedActualTypeArguments()[0].getAnnotation(Size.class).max()).isEqualTo(9);
    }

    private static long constraintsOf(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class))
                .count();
    }

    private static AnnotatedElement heldBy(String getter, int argument) {
        try {
            return ((AnnotatedParameterizedType)
                            MemberEntity.class.getMethod(getter).getAnnotatedReturnType())
                    .getAnnotatedActualTypeArguments()[argument];
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static AnnotatedElement getter(String name, Class<?>... parameters) {
        try {
            return MemberEntity.class.getMethod(name, parameters);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static AnnotatedElement definition(String field) {
        try {
            return Member.class.getDeclaredField(field);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
