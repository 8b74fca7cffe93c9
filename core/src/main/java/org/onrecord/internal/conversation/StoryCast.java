package org.onrecord.internal.conversation;

import org.onrecord.internal.entity.NounCharacters;
import org.onrecord.internal.scene.Scene;

/** Everybody who may speak in a story: besides those with names those whom the narrator knows by a noun. */
public final class StoryCast {

    private StoryCast() {}

    /** The scene of a story with its whole cast among its entities. */
    public static Scene of(Scene scene) {
        return scene.withEntities(
                NounCharacters.addTo(scene.entities(), scene.text(), scene.lexicons(), scene.quotedTokens()));
    }
}
