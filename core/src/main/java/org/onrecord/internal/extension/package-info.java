/** Runs what users add: collects their extensions, checks them, and applies them to a document. */
@NullMarked
package org.onrecord.internal.extension;

import org.jspecify.annotations.NullMarked;
