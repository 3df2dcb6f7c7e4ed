from dataclasses import replace

import pytest

from app.domain.clients import ClientType
from tests.contracts.store_contract import add, client, identity, uid

PEOPLE = [
    (
        "张小明",
        ["张", "张小", "小明", "明", "zhangxiaoming", "zhangxi", "zxm", "zx", "zhangxm", "zxiaoming", "xiaoming"],
    ),
    ("单田芳", ["shantianfang", "stf", "单田", "dantianfang"]),
    ("曾志伟", ["zengzhiwei", "zzw"]),
    ("解晓东", ["xiexd", "xiexiaodong"]),
    ("仇英", ["qiuying", "qy", "qiu"]),
    ("尉迟恭", ["yuchigong", "ycg", "yuchig"]),
    ("欧阳修", ["ouyangxiu", "oyx", "ouyx"]),
    ("吕布", ["lvbu", "lubu", "lb", "lü"]),
    ("阿依古丽·买买提", ["阿依古丽·买买提", "阿依古丽买买提", "买买提", "ayglmmt", "maimaiti"]),
    ("王䶮", ["䶮", "王䶮"]),
    ("李𠮷", ["𠮷", "李𠮷", "li"]),
    ("SEÁN O'NEILL", ["sean", "SEAN O'N", "oneill", "neill", "so"]),
    ('第2分公司100%"quoted"*', ["第2分", "100%", '"quoted"', "quoted"]),
]
FIRMS = [("华夏银行股份有限公司重庆长安支行", ["银行", "huaxiayinhang", "hxyh", "yinhang", "chongqing", "changan"])]


def found(store, text):
    return [row.name for row in store.clients.search(text)]


@pytest.mark.parametrize(("name", "typed"), [(name, typed) for name, all_typed in PEOPLE for typed in all_typed])
def test_a_person_is_found_by_what_people_type(store, name, typed):
    add(store, client(1, name=name))
    assert found(store, typed) == [name]


@pytest.mark.parametrize(("name", "typed"), [(name, typed) for name, all_typed in FIRMS for typed in all_typed])
def test_a_firm_is_found_by_any_part_of_its_name(store, name, typed):
    add(store, client(1, name=name, client_type=ClientType.INSTITUTION))
    assert found(store, typed) == [name]


@pytest.mark.parametrize(
    "typed", ["880001", "8800", "12345678901", "1234567", "8901", "678901", "10000019900101002x", "1000001990", "002X"]
)
def test_a_client_is_found_by_the_whole_the_head_and_the_tail_of_numbers(store, typed):
    add(store, client(1, phone="12345678901"), identity(2, uid(1), number="10000019900101002X"))
    add(store, client(9, name="李四", client_no="990009", phone="12999999999"))
    assert found(store, typed) == ["张小明"]


@pytest.mark.parametrize(
    "typed", ["", " ", "*", '"', "-", "NEAR(", "a OR b", "name:x", "zxm*z", "^张三", "李", "'; --", "\x00"]
)
def test_what_fits_nobody_finds_nobody_whatever_is_typed(store, typed):
    add(store, client(1))
    assert found(store, typed) == []


def test_the_exact_name_comes_first_then_its_beginning_then_its_parts(store):
    add(store, client(1, name="王张明"), client(2, name="张明华"), client(3, name="张明"))
    assert found(store, "张明") == ["张明", "张明华", "王张明"]


def test_exact_letters_come_before_longer_names(store):
    add(store, client(1, name="张明华"), client(2, name="张明"))
    assert found(store, "zhangming") == ["张明", "张明华"]


def test_a_result_carries_the_current_document(store):
    _, former, _ = add(store, client(1), identity(2, uid(1), current=False), identity(3, uid(1)))
    (row,) = store.clients.search("张小明")
    assert (row.identity_kind, row.identity_number) == ("resident_id", "100000199001010003")
    assert found(store, former.number) == []


def test_no_more_are_returned_than_were_asked_for(store):
    add(store, *(client(n) for n in range(1, 80)))
    assert len(store.clients.search("zhang")) == 50
    assert len(store.clients.search("张小", limit=51)) == 51


def test_a_new_name_is_found_and_the_old_one_is_not(store):
    stored = add(store, client(1, phone="12000001111"))
    with store.begin(None) as work:
        work.save(replace(stored, name="李四", phone="12000002222"))
        work.commit()
    assert [found(store, typed) for typed in ("张小明", "zxm", "1111")] == [[], [], []]
    assert [found(store, typed) for typed in ("李四", "lisi", "2222")] == [["李四"]] * 3


def test_what_was_rolled_back_is_not_found(store):
    with store.begin(None) as work:
        work.add(client(1))
    assert found(store, "张小明") == []
