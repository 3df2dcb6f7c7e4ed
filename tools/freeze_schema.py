"""Write the tables as the models have them into a revision's SQL file: how the first revision was made.

``freeze_schema.py app/db/migrations/versions/0001_initial.sql``. A revision that any branch has run is never written
again; a change of the models after that is a revision of its own.
"""

import sys
from pathlib import Path

from app.db.schema import ddl


def main() -> int:
    """Write the file named on the command line."""
    target = Path(sys.argv[1])
    target.write_text(";\n\n".join(ddl()) + ";\n", encoding="utf-8")
    print(f"{target}: {len(list(ddl()))} statements")
    return 0


if __name__ == "__main__":
    sys.exit(main())
