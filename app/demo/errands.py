"""What people come to the branch for: their need in their own words, and what the teller writes into the case."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.synthetic import SyntheticClient


class Turn(StrEnum):
    """What does not go straight on in an errand."""

    NONE = ""
    RECALLED = "recalled"
    """Comes to the window at the second call."""
    CAME_BACK = "came_back"
    """Misses all calls and comes back in time."""
    WALKED_OUT = "walked_out"
    """Misses all calls and is gone."""
    HANDED_OVER = "handed_over"
    """Is handed over to another window."""
    SUPPLEMENTED = "supplemented"
    """The second person finds something missing; it is handed in."""
    TURNED_DOWN = "turned_down"
    """The second person refuses the case."""
    WITHDRAWN = "withdrawn"
    """The client thinks better of it."""
    CORRECTED = "corrected"
    """The client finds a mistake in what is shown; the document is laid out anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Somebody who comes through the door."""

    at: datetime
    service: str
    client: SyntheticClient
    turn: Turn = Turn.NONE
    by_agent: bool = False
    """An agent comes in the client's place."""
    in_vain: bool = False
    """Asks for what the rules do not allow, and leaves without a ticket."""
    through_windows: bool = False
    """Is served through the real windows."""


NEEDS = {
    "ACC-OPEN": "想开一个证券账户",
    "ACC-OPEN-ORG": "公司要开户",
    "ACC-UPD": "换了手机号码和地址，来改一下",
    "ACC-IDREN": "身份证换了新的，来更新",
    "ACC-PWD": "交易密码忘了",
    "ACC-ACT": "账户很久没用，现在不能交易",
    "BANK-CHG": "想换存管银行",
    "PERM-OPEN": "想开通创业板权限",
    "MARGIN": "想开融资融券",
    "OPTION": "想开期权账户",
    "RISK-TEST": "风险测评到期了",
    "PRO-CONV": "想申请专业投资者",
    "PROD-SIGN": "想买一只债券型产品",
    "ADVICE-BASIC": "想问一下新股申购的规则",
    "ADVICE-PRO": "想签投顾服务",
    "TRANSFER": "想把股票转到另一家营业部",
    "CLOSE": "想销户",
    "NTT": "老人过世，股票要过户",
    "QUERY": "要打一份去年的对账单",
    "RIGHTS-PI": "想要一份你们保存的我的个人信息",
    "COMPLAINT": "上次等了一个多小时，要投诉",
}
DETAILS = {
    "ACC-OPEN": "为客户开立上海、深圳证券账户及资金账户，指定示例银行为存管银行。",
    "ACC-OPEN-ORG": "为机构客户开立证券账户及资金账户，已识别受益所有人。",
    "ACC-UPD": "变更联系电话与联系地址，原资料停用。",
    "ACC-IDREN": "登记换领的新证件及其有效期限，旧证件停用。",
    "ACC-PWD": "经核对本人后重置交易密码，客户已当场设置新密码。",
    "ACC-ACT": "补全客户资料，恢复休眠账户的交易功能。",
    "BANK-CHG": "将第三方存管银行变更为示例银行。",
    "PERM-OPEN": "开通创业板交易权限，客户已完成知识测试并阅读风险揭示书。",
    "MARGIN": "开立信用账户，授信额度人民币500,000.00元，合同与风险揭示书已签署。",
    "OPTION": "开立衍生品合约账户，交易级别一级，考试成绩符合要求。",
    "RISK-TEST": "客户本人完成风险承受能力测评，测评结果已当面告知。",
    "PRO-CONV": "核对资产与投资经历证明，转化为专业投资者，已告知适当性匹配的差异。",
    "PROD-SIGN": "签约债券型产品（风险等级R2），认购金额人民币100,000.00元，已当面揭示风险。",
    "ADVICE-BASIC": "解答新股申购的资格、流程与中签缴款规则，客户表示清楚。",
    "ADVICE-PRO": "依据投资顾问服务协议，就资产配置提供与客户情况相适应的建议。",
    "TRANSFER": "将深圳证券账户内证券转托管至客户指定的托管单元，无在途委托。",
    "CLOSE": "核对无持仓、无负债、无在途业务，注销资金账户及证券账户。",
    "NTT": "依据继承公证书办理证券非交易过户，纸质文件由客户亲笔签署并扫描存档。",
    "QUERY": "打印上一年度对账单一份，交客户本人。",
    "RIGHTS-PI": "客户请求查阅并复制本机构保存的个人信息，已告知答复期限。",
    "COMPLAINT": "客户反映等候时间过长，已登记并出具回执，转投诉岗处理。",
}
