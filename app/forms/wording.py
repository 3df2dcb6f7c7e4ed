"""Marks English source text for Qt Linguist in code that knows no Qt.

The text is translated where it is shown: by the window's translator, or by the command line from the same catalogue.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name Qt's extractor looks for
    """Mark a text for translation and return it unchanged.

    Args:
        context: The translator's context, one for each area.
        text: The English source.
    """
    del context
    return text
