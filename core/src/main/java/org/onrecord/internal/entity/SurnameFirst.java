package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.internal.lexicon.GivenNames;

/**
 * Knows names that begin with the surname, by how they are written ("Moon Jae-in") or by what the text calls the person
 * elsewhere ("Mr. Xi" for "Xi Jinping"; but where there is a "Miss Coyne", "Miss Marelda" goes by her given name).
 * Immutable.
 */
final class SurnameFirst {

    /** Romanized Korean, and Chinese as written in Taiwan. */
    private static final Pattern GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");

    private static final int KOREAN_WORDS = 3;

    private final GivenNames givenNames;
    private final Set<String> titled;
    private final Set<String> surnames;

    SurnameFirst(Collection<PersonForm> forms, GivenNames givenNames) {
        this.givenNames = givenNames;
        this.titled = forms.stream()
                .filter(form -> !form.isFull() && form.title().isPresent())
                .map(PersonForm::first)
                .collect(ImmutableSet.toImmutableSet());
        this.surnames = forms.stream()
                .filter(PersonForm::isFull)
                .map(PersonForm::surname)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The form with the surname last. */
    PersonForm inOrder(PersonForm form) {
        if (!isSurnameFirst(form)) {
            return form;
        }
        ImmutableList<String> words = ImmutableList.<String>builder()
                .addAll(form.words().subList(1, form.words().size()))
                .add(form.first())
                .build();
        return new PersonForm(words, form.title(), form.suffix(), form.nickname());
    }

    private boolean isSurnameFirst(PersonForm form) {
        if (!form.isFull()) {
            return false;
        }
        boolean written =
                form.words().size() == 2 && GIVEN_NAME.matcher(form.surname()).matches();
        return written || isCalledSo(form);
    }

    private boolean isCalledSo(PersonForm form) {
        return titled.contains(form.first())
                && !titled.contains(form.surname())
                && !surnames.contains(form.first())
                && (!givenNames.contains(form.first()) || form.words().size() == KOREAN_WORDS);
    }
}
