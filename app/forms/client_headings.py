"""What the columns of a client list are called, in Chinese and in English."""

from enum import StrEnum
from typing import Final


class Column(StrEnum):
    """What a column of a client list can hold."""

    CLIENT_NO = "client_no"
    NAME = "name"
    CLIENT_TYPE = "client_type"
    IDENTITY_KIND = "identity_kind"
    IDENTITY_NUMBER = "identity_number"
    IDENTITY_COUNTRY = "identity_country"
    IDENTITY_VALID_UNTIL = "identity_valid_until"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    RISK_LEVEL = "risk_level"
    RISK_ASSESSED_ON = "risk_assessed_on"
    INVESTOR_CLASS = "investor_class"
    OPENED_ON = "opened_on"
    BRANCH_NAME = "branch_name"
    NOTES = "notes"
    AGENT_NAME = "agent_name"
    AGENT_IDENTITY_KIND = "agent_identity_kind"
    AGENT_IDENTITY_NUMBER = "agent_identity_number"
    AGENT_PHONE = "agent_phone"


_HEADINGS: Final = {
    Column.CLIENT_NO: """
        客户号 客户编号 客户代码 客户号码 客户id 客户编码 客戶號 客戶編號 clientno clientnumber clientid
        clientcode customerno customernumber customerid customercode
        custno custid 客户账号 投资者编号
    """,
    Column.NAME: """
        姓名 客户姓名 客户名称 客户全称 机构名称 姓名名称 客戶姓名 客戶名稱 name fullname clientname
        customername
        custname investorname 投资者姓名 投资者名称 客户名
    """,
    Column.CLIENT_TYPE: """
        客户类型 客户类别 客户性质 客户种类 客戶類型 clienttype customertype clientcategory
    """,
    Column.IDENTITY_KIND: """
        证件类型 证件类别 证件种类 证件名称 身份证件类型 有效证件类型 證件類型 證件類別 idtype idkind
        iddocumenttype identitytype identitykind documenttype documentkind certificatetype
        certtype certkind credentialtype idcardtype 证照类型 证件种类名称
    """,
    Column.IDENTITY_NUMBER: """
        证件号码 证件号 证件编号 身份证件号码 有效证件号码 證件號碼 證件號 idno idnumber identitynumber
        identityno documentnumber documentno certificateno certificatenumber 身份证号 身份证号码 居民身份证号
        居民身份证号码 公民身份号码 公民身份证号码 身份證號碼 residentid residentidnumber nationalid
        nationalidnumber
        certno certnumber credentialno idcardno idcardnumber iddocumentnumber iddocumentno iddocno 证照号码 证件代码
    """,
    Column.IDENTITY_COUNTRY: """
        国籍 国家地区 国籍地区 签发国 签发国家 證件簽發國 nationality country issuingcountry
    """,
    Column.IDENTITY_VALID_UNTIL: """
        证件有效期 证件有效期至 证件有效期限 证件到期日 证件到期日期 证件截止日期 证件有效截止日期
        证件有效期截止日 证件失效日期 證件有效期 證件到期日 idvaliduntil idexpiry idexpirydate idvalidity
        identityvaliduntil documentexpiry documentvaliduntil idvalidto
    """,
    Column.PHONE: """
        手机号码 手机号 手机 移动电话 移动电话号码 联系手机 手机电话 本人手机 手機號碼 手機 mobile mobileno
        mobilenumber mobilephone cellphone cell
    """,
    Column.EMAIL: """
        电子邮箱 电子邮件 邮箱 邮箱地址 电子邮箱地址 電子郵箱 email emailaddress
    """,
    Column.ADDRESS: """
        地址 联系地址 通讯地址 通信地址 住址 家庭住址 联系住址 居住地址 地址信息 聯繫地址 address mailingaddress
        contactaddress
    """,
    Column.RISK_LEVEL: """
        风险等级 风险承受能力等级 风险承受能力 风险承受等级 客户风险等级 风险测评等级 风险测评结果 风评等级
        风评结果 風險等級 risklevel risktolerance risktolerancelevel riskrating riskgrade riskclass
        风险评级 风险承受能力评级 客户风险承受能力
    """,
    Column.RISK_ASSESSED_ON: """
        风评日期 风险测评日期 风险测评日 测评日期 风险评估日期 风险测评时间 风评时间 最近测评日期 最近风评日期
        風評日期 風險測評日期 riskassessedon riskassessmentdate assessmentdate riskassessed assessedon riskdate
        riskassesseddate risktestdate
        riskevaluationdate riskassessmenton assessdate 评估日期 测评时间 风险承受能力测评日期
    """,
    Column.INVESTOR_CLASS: """
        投资者类别 投资者类型 投资者分类 投资者类 適當性類別 投資者類別 適當性分類 适当性分类 适当性类别
        investorclass investortype investorcategory
    """,
    Column.OPENED_ON: """
        开户日期 开户日 开户时间 开户年月日 開戶日期 openedon opendate openingdate accountopened accountopenedon
        accountopeningdate dateopened openeddate
        accountopendate 账户开立日期
    """,
    Column.BRANCH_NAME: """
        营业部 营业部名称 所属营业部 开户营业部 分支机构 网点 开户网点 營業部 branch branchname office
        营业网点 开户营业部名称 所属分支机构
    """,
    Column.NOTES: """
        备注 备注信息 说明 附注 備註 notes note remark remarks comment comments memo
    """,
    Column.AGENT_NAME: """
        代办人 代办人姓名 代理人 代理人姓名 授权代理人 授权代理人姓名 经办人 经办人姓名 代辦人姓名 agentname
        agent officername authorizedofficer authorizedofficername
    """,
    Column.AGENT_IDENTITY_KIND: """
        代办人证件类型 代理人证件类型 授权代理人证件类型 经办人证件类型 agentidtype officeridtype
    """,
    Column.AGENT_IDENTITY_NUMBER: """
        代办人证件号码 代办人证件号 代理人证件号码 代理人证件号 授权代理人证件号码 经办人证件号码 经办人证件号
        代办人身份证号 代理人身份证号 经办人身份证号 代理人身份证号码 经办人身份证号码 agentidnumber agentidno
        officeridnumber officeridno
    """,
    Column.AGENT_PHONE: """
        代办人电话 代办人手机 代办人手机号码 代理人电话 代理人手机 代理人手机号码 经办人电话 经办人手机
        经办人手机号码 agentphone agentmobile officerphone officermobile
    """,
}

_VAGUE: Final = {
    Column.CLIENT_NO: """
        资金账号 资金账户 資金賬號 資金帳號 accountno accountnumber
    """,
    Column.NAME: """
        名称 户名
    """,
    Column.CLIENT_TYPE: """
        type
    """,
    Column.IDENTITY_NUMBER: """
        identity
    """,
    Column.IDENTITY_VALID_UNTIL: """
        有效期 有效期至 有效期限 validuntil validto expirydate expirationdate expiry expires
    """,
    Column.PHONE: """
        联系电话 电话 电话号码 联系方式 联系号码 客户电话 聯繫電話 電話 phone phoneno phonenumber telephone tel
        contactnumber contactphone
    """,
}
"""Headings that mean a column only where no other says it plainly: a phone that need not be a mobile, any validity."""

HEADINGS: Final = {word: column for column, words in _HEADINGS.items() for word in words.split()}
"""Terms, lower-case and without spaces and signs, and the column each means."""
VAGUE_HEADINGS: Final = {word: column for column, words in _VAGUE.items() for word in words.split()}
"""Terms that give way to a plainer one for the same column."""
SAYS_RESIDENT_ID: Final = ("身份证号", "公民身份", "身份證號", "residentid", "nationalid", "idcardno", "idcardnumber")
"""A number's heading with one of these says which document it is, so no other column need."""
