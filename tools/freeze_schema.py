"""Write tables as the models have them into a revision's SQL file.

``freeze_schema.py app/db/migrations/versions/0002_topic.sql TABLE [TABLE ...]`` writes the named tables with their
indexes and guards, without names all of them. A revision that any branch has run is never written again; a change of
the models after that is a revision of its own (``app/db/migrations/frozen.py``).
"""

import sys
from pathlib import Path

from app.db.migrations.frozen import table_of
from app.db.schema import ddl


def main() -> int:
    """Write the file named on the command line."""
    target, *tables = sys.argv[1:]
    statements = [s for s in ddl() if not tables or table_of(s) in tables]
    Path(target).write_text(";\n\n".join(statements) + ";\n", encoding="utf-8")
    print(f"{target}: {len(statements)} statements")
    return 0


if __name__ == "__main__":
    sys.exit(main())
