<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>{column}: {sentence}</source>
        <translation>{column}：{sentence}</translation>
    </message>
    <message>
        <source>{number} holds a date of birth that cannot be.</source>
        <translation>{number} 中的出生日期不成立。</translation>
    </message>
    <message>
        <source>The check digit of {number} does not fit. Compare the number with the document.</source>
        <translation>{number} 的校验码不符，请与证件核对号码。</translation>
    </message>
    <message>
        <source>The check sign of {number} does not fit. Compare the code with the licence.</source>
        <translation>{number} 的校验码不符，请与营业执照核对代码。</translation>
    </message>
    <message>
        <source>The number of the document is missing.</source>
        <translation>缺少证件号码。</translation>
    </message>
    <message>
        <source>Nothing tells which document it is.</source>
        <translation>未说明证件类型。</translation>
    </message>
    <message>
        <source>“{text}” is not a document this program knows.</source>
        <translation>“{text}”不是本程序认识的证件类型。</translation>
    </message>
    <message>
        <source>“{text}” cannot be taken from a list. Register this client at the counter.</source>
        <translation>“{text}”不能由清单导入，请在柜台登记该客户。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the number to {number}. Export the column as text.</source>
        <translation>表格软件已把号码舍入为 {number}，请将该列按文本格式重新导出。</translation>
    </message>
    <message>
        <source>{number} has 15 digits; the old resident card is no longer valid.</source>
        <translation>{number} 为 15 位号码，第一代身份证已失效。</translation>
    </message>
    <message>
        <source>{number} does not have 18 digits.</source>
        <translation>{number} 不是 18 位。</translation>
    </message>
    <message>
        <source>{number} does not have the form of this document&apos;s numbers.</source>
        <translation>{number} 不符合该类证件的号码格式。</translation>
    </message>
    <message>
        <source>{number} does not begin as this document&apos;s numbers do.</source>
        <translation>{number} 的开头不符合该类证件的号码规则。</translation>
    </message>
    <message>
        <source>{number} begins with digits that no province has.</source>
        <translation>{number} 的前两位不是任何省级行政区的代码。</translation>
    </message>
    <message>
        <source>{number} is a made-up number, which only a demo branch accepts.</source>
        <translation>{number} 是演示用的虚构号码，仅演示营业部可用。</translation>
    </message>
    <message>
        <source>{number} does not have 18 signs; old registration numbers are no longer valid.</source>
        <translation>{number} 不是 18 位，旧注册号已停用。</translation>
    </message>
    <message>
        <source>{number} holds signs that no unified social credit code has in that place.</source>
        <translation>{number} 含有统一社会信用代码该位置不使用的字符。</translation>
    </message>
    <message>
        <source>“{phone}” is not a mainland mobile number of 11 digits.</source>
        <translation>“{phone}”不是 11 位的内地手机号码。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>电子邮箱格式不正确。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as one certain date. Write 2026-01-31.</source>
        <translation>“{text}”不能确定为某一日期，请按 2026-01-31 的格式填写。</translation>
    </message>
    <message>
        <source>“{text}” is a day that no calendar has.</source>
        <translation>“{text}”是不存在的日期。</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>“{text}”的截止日早于起始日。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少姓名或名称。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be shown ({sign}). Type the name anew.</source>
        <translation>姓名含有无法显示的字符（{sign}），请重新录入。</translation>
    </message>
    <message>
        <source>The name is longer than {longest} characters.</source>
        <translation>姓名超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The client number is missing.</source>
        <translation>缺少客户号。</translation>
    </message>
    <message>
        <source>“{text}” is not a client number.</source>
        <translation>“{text}”不是有效的客户号。</translation>
    </message>
    <message>
        <source>{text} belongs to another client already.</source>
        <translation>{text} 已属于另一位客户。</translation>
    </message>
    <message>
        <source>“{text}” is neither a person nor an institution.</source>
        <translation>“{text}”既不是个人也不是机构。</translation>
    </message>
    <message>
        <source>The client type contradicts the identity document.</source>
        <translation>客户类型与证件类型不一致。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as one certain end of validity.</source>
        <translation>“{text}”不能确定为证件有效期截止日。</translation>
    </message>
    <message>
        <source>“{text}” is not one of the levels C1 to C5.</source>
        <translation>“{text}”不是 C1 至 C5 的风险承受能力等级。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as one certain date of assessment.</source>
        <translation>“{text}”不能确定为风险测评日期。</translation>
    </message>
    <message>
        <source>“{text}” is not an investor class.</source>
        <translation>“{text}”不是有效的投资者类别。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as one certain date of opening.</source>
        <translation>“{text}”不能确定为开户日期。</translation>
    </message>
    <message>
        <source>A representative&apos;s number is given, but no name.</source>
        <translation>填写了代办人证件号码，但缺少姓名。</translation>
    </message>
    <message>
        <source>The representative&apos;s identity number is not valid.</source>
        <translation>代办人证件号码无效。</translation>
    </message>
    <message>
        <source>The representative&apos;s phone number is not valid.</source>
        <translation>代办人电话号码无效。</translation>
    </message>
    <message>
        <source>A client with this document is here already, or in a row above.</source>
        <translation>持该证件的客户已在本系统中，或已出现在前面的行。</translation>
    </message>
    <message>
        <source>The row has {found} cells under {expected} headings; its columns may have shifted.</source>
        <translation>该行有 {found} 格，表头只有 {expected} 列，各列可能已错位。</translation>
    </message>
    <message>
        <source>Line {line} has a misplaced quotation mark and cannot be read.</source>
        <translation>第 {line} 行引号错位，无法读取。</translation>
    </message>
    <message>
        <source>No heading row was found in the first {rows} rows. Say yourself what each column holds.</source>
        <translation>前 {rows} 行中未找到表头，请手工指定各列内容。</translation>
    </message>
    <message>
        <source>Several columns mean the same: {headings}. Choose one.</source>
        <translation>多列含义相同：{headings}。请选定其中一列。</translation>
    </message>
    <message>
        <source>These columns are missing: {columns}.</source>
        <translation>缺少以下各列：{columns}。</translation>
    </message>
    <message>
        <source>One column was chosen for two meanings.</source>
        <translation>同一列被指定了两种含义。</translation>
    </message>
    <message>
        <source>The report {name} cannot be written: {error}</source>
        <translation>无法写入报告 {name}：{error}</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>找不到文件 {name}。</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}</source>
        <translation>无法读取 {name}：{error}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is an old XLS file or is under a password. Save it as XLSX or CSV.</source>
        <translation>{name} 是旧版 XLS 文件或设有密码，请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{name} is a web page, not a table. Save it as XLSX or CSV.</source>
        <translation>{name} 实为网页而非表格，请另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>{name} is neither CSV nor XLSX.</source>
        <translation>{name} 既不是 CSV 也不是 XLSX 文件。</translation>
    </message>
    <message>
        <source>{name} is written neither in Unicode nor in GB18030. Save it as CSV UTF-8.</source>
        <translation>{name} 的编码既不是 Unicode 也不是 GB18030，请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>{name} holds binary data in line {line}. Save it as CSV UTF-8.</source>
        <translation>{name} 第 {line} 行含有二进制数据，请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Line {line} of {name} is too long for a list.</source>
        <translation>{name} 第 {line} 行过长，不像客户清单。</translation>
    </message>
    <message>
        <source>Too many rows of {name} have misplaced quotation marks, the last in line {line}.</source>
        <translation>{name} 引号错位的行过多，最后一处在第 {line} 行。</translation>
    </message>
    <message>
        <source>{name} is damaged. Save it anew in the spreadsheet program.</source>
        <translation>{name} 已损坏，请在表格软件中重新保存。</translation>
    </message>
    <message>
        <source>{name} is an archive, but no XLSX workbook.</source>
        <translation>{name} 是压缩包，但不是 XLSX 工作簿。</translation>
    </message>
    <message>
        <source>{name} unpacks beyond all measure. Save it as CSV UTF-8.</source>
        <translation>{name} 解压后过大，请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>No visible sheet of {name} holds anything.</source>
        <translation>{name} 的可见工作表均无内容。</translation>
    </message>
    <message>
        <source>The identity number&apos;s area code is in no list.</source>
        <translation>证件号码的地区代码不在任何名录中。</translation>
    </message>
    <message>
        <source>The passport&apos;s country is not given.</source>
        <translation>未注明护照签发国。</translation>
    </message>
    <message>
        <source>This document needs a copy and an approval.</source>
        <translation>该证件需留存复印件并经审批。</translation>
    </message>
    <message>
        <source>A date lies in the future.</source>
        <translation>有日期晚于今天。</translation>
    </message>
</context>
</TS>
