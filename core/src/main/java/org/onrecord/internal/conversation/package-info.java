/**
 * Who speaks in a conversation: puts together what the words around each utterance say, who was there, who was
 * addressed, and whose turn it is.
 */
@NullMarked
package org.onrecord.internal.conversation;

import org.jspecify.annotations.NullMarked;
