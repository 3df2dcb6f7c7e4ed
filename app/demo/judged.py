"""What is judged of a client on the demo day before a case is applied for."""

import io
import wave
from datetime import datetime
from random import Random
from uuid import UUID

from app.bootstrap.desks import Desks
from app.domain.attachments import Purpose
from app.domain.clients import ClientType, RiskLevel
from app.domain.judgements import RecognitionWay
from app.domain.suitability import Declared, Verdict
from app.domain.synthetic import SyntheticClient
from app.services.materials import Attach
from app.services.suitability import CompareProduct, RecogniseInvestor, RecordAssessment

WANTED = {
    "PERM-OPEN": ("chinext", RiskLevel.C4),
    "MARGIN": ("margin_trading", RiskLevel.C4),
    "OPTION": ("options", RiskLevel.C5),
    "PROD-SIGN": ("SL-BOND", RiskLevel.C2),
    "ADVICE-PRO": ("ADV-STEADY", RiskLevel.C2),
}
"""What people come for, and the lowest level that fits it."""
_RATE = 8000
_SHOWN = Declared(assets_fen=68_000_000, yearly_income_fen=24_000_000, trading_months=38, examination_passed=True)


def judge(desks: Desks, case_id: UUID, person: SyntheticClient, random: Random, now: datetime) -> bool:
    """Judge what the case asks for, record the talk, and return whether the case may be applied for."""
    desk = desks.suitability
    view = desk.view(case_id)
    match view.asks:
        case "comparison":
            wanted, _ = WANTED[desks.cases.case(case_id).service_code]
            found = desk.compare(CompareProduct(case_id=case_id, product_code=wanted, declared=_SHOWN)).comparison
            if found is None or found.verdict is not Verdict.SUITABLE:
                return False
        case "assessment":
            score = 15 + 14 * list(RiskLevel).index(person.risk_level) + random.randrange(10)
            paper = f"FX{random.randrange(10**6):06}"
            desk.assess(RecordAssessment(case_id=case_id, level=person.risk_level, score=score, paper_no=paper))
        case "recognition":
            desk.recognise(_figures(case_id, view.ways[0], firm=person.client_type is ClientType.INSTITUTION))
    _record_talk(desks, case_id, now)
    return True


def _record_talk(desks: Desks, case_id: UUID, now: datetime) -> None:
    """Attach the recording of the talk where one is asked for: a second of silence stands for it."""
    if "suitability.to_be_recorded" not in desks.suitability.view(case_id).wants:
        return
    sound = io.BytesIO()
    with wave.open(sound, "wb") as talk:
        talk.setnchannels(1)
        talk.setsampwidth(1)
        talk.setframerate(_RATE)
        talk.writeframes(b"\x80" * _RATE)
    desks.materials.attach(
        Attach(
            case_id=case_id,
            paper=desks.materials.examine_recording(sound.getvalue()),
            name="talk.wav",
            purpose=Purpose.AV_RECORD,
            started_at=desks.cases.case(case_id).opened_at,
            ended_at=now,
            device="双录一体机",
        )
    )


def _figures(case_id: UUID, way: RecognitionWay, *, firm: bool) -> RecogniseInvestor:
    return RecogniseInvestor(
        case_id=case_id,
        way=way,
        assets_fen=620_000_000,
        net_assets_fen=1_450_000_000 if firm else 0,
        experience_years=6,
    )
