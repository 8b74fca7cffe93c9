package org.onrecord.internal.matching;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.onrecord.extension.ExtensionException;
import org.onrecord.internal.interruption.ExtensionFailure;
import org.onrecord.internal.interruption.SeriousErrors;
import org.onrecord.internal.language.AnnotatedText;

/**
 * A matcher that runs what users wrote, which may fail or recurse without end; keeps that to the document.
 *
 * @param name what messages call it
 */
public record NamedMatcher(String name, EntityMatcher matcher) implements EntityMatcher {

    /**
     * {@inheritDoc}
     *
     * @throws ExtensionException if the matcher fails
     */
    @Override
    public List<EntityMatch> match(AnnotatedText text) {
        try {
            return matcher.match(text);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            SeriousErrors.rethrow(e);
            throw ExtensionFailure.of(name, e);
        }
    }
}
