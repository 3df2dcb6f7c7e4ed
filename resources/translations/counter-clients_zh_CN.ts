<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClientImport</name>
    <message>
        <source>Drop the client list here</source>
        <translation>把客户清单拖到这里</translation>
    </message>
    <message>
        <source>CSV or XLSX as the older system exports it: titles above the headings, Chinese or English headings, GB18030 or Unicode. Nothing is stored before you have seen what would become of every row.</source>
        <translation>支持旧系统导出的 CSV 或 XLSX：表头上方可有标题行，表头中英文均可，编码为 GB18030 或 Unicode。在您看过每一行的处理结果之前，不会写入任何数据。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Client lists (*.csv *.txt *.xlsx)</source>
        <translation>客户清单 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Choose a client list</source>
        <translation>选择客户清单</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>What does each column hold?</source>
        <translation>各列分别是什么？</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Where no column tells the document</source>
        <translation>没有证件类型列时，按</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Check every row</source>
        <translation>逐行检查</translation>
    </message>
    <message>
        <source>none: the data begins at once</source>
        <translation>无表头，数据从首行开始</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Two columns are taken for “{column}”. Choose one.</source>
        <translation>有两列都被当作“{column}”，请只选一列。</translation>
    </message>
    <message>
        <source>{count} columns are not taken.</source>
        <translation>有 {count} 列不导入。</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>逗号分隔</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>分号分隔</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>制表符分隔</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>竖线分隔</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Write the report beside the list</source>
        <translation>在清单旁保存导入报告</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>没有被拒绝的行</translation>
    </message>
    <message>
        <source>Every row of the list holds what a client&apos;s file needs.</source>
        <translation>清单的每一行都具备建档所需的信息。</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>检查结果（尚未导入）</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>would be taken</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>would be refused</source>
        <translation>将被拒绝</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Nothing is stored yet. A row is taken whole or not at all.</source>
        <translation>尚未写入任何数据。每一行要么完整导入，要么整行拒绝。</translation>
    </message>
    <message>
        <source>{count} clients are on file. Importing the same list again adds nothing.</source>
        <translation>{count} 位客户已建档。再次导入同一清单不会重复建档。</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>返回列设置</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>导入另一份清单</translation>
    </message>
    <message>
        <source>Import {count} clients</source>
        <translation>导入 {count} 位客户</translation>
    </message>
    <message>
        <source>the first {count} are listed; all of them stand in the report</source>
        <translation>此处列出前 {count} 行，全部结果见报告</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Import clients</source>
        <translation>导入客户</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what would become of every row.</source>
        <translation>在您看过每一行的处理结果之前，不会写入任何数据。</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>返回客户</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>选择清单</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>确认各列</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>The report is saved: {name}</source>
        <translation>报告已保存：{name}</translation>
    </message>
    <message>
        <source>The import has ended: {count} clients taken.</source>
        <translation>导入结束，已导入 {count} 位客户。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止，未写入任何数据。</translation>
    </message>
    <message>
        <source>Stopped after {count} rows. What was taken until then is on file; importing the list again goes on.</source>
        <translation>处理 {count} 行后已停止。此前导入的客户已建档；再次导入该清单即可继续。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>个人或机构</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Issuing country</source>
        <translation>签发国</translation>
    </message>
    <message>
        <source>Document valid until</source>
        <translation>证件有效期至</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Risk assessed on</source>
        <translation>风险测评日期</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>投资者类别</translation>
    </message>
    <message>
        <source>Account opened on</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Representative: name</source>
        <translation>代理人姓名</translation>
    </message>
    <message>
        <source>Representative: kind of document</source>
        <translation>代理人证件类型</translation>
    </message>
    <message>
        <source>Representative: document number</source>
        <translation>代理人证件号码</translation>
    </message>
    <message>
        <source>Representative: phone</source>
        <translation>代理人电话</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>The document is on file.</source>
        <translation>证件已登记。</translation>
    </message>
    <message>
        <source>{name} is on file.</source>
        <translation>{name} 已登记。</translation>
    </message>
    <message>
        <source>The file of {name} is saved.</source>
        <translation>{name} 的档案已保存。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Class and grade</source>
        <translation>类别与等级</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加证件</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>添加代理人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>No identity document</source>
        <translation>没有身份证件</translation>
    </message>
    <message>
        <source>Nothing but a renewal can be done before one is on file.</source>
        <translation>登记证件之前，只能办理证件更新。</translation>
    </message>
    <message>
        <source>Nobody acts for this client</source>
        <translation>该客户没有代理人</translation>
    </message>
    <message>
        <source>Agents, officers, guardians and legal representatives stand here with their authority.</source>
        <translation>代理人、经办人、监护人和法定代表人及其授权显示在这里。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无记录</translation>
    </message>
    <message>
        <source>Visits, cases, confirmations and complaints of this client will stand here, the latest first.</source>
        <translation>该客户的来访、业务、确认单和投诉显示在此，最近的在前。</translation>
    </message>
    <message>
        <source>first asked: {name}</source>
        <translation>首问责任人：{name}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认单</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Name, pinyin, number, phone, client number</source>
        <translation>姓名、拼音、证件号、电话、客户号</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Nobody on file matches “{text}”</source>
        <translation>没有找到与“{text}”相符的客户</translation>
    </message>
    <message>
        <source>Try part of the name, its pinyin initials, or the last four digits.</source>
        <translation>试试姓名的一部分、拼音首字母或后四位号码。</translation>
    </message>
    <message>
        <source>Register a new client</source>
        <translation>登记新客户</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Register the first one, or import the branch&apos;s old client list.</source>
        <translation>登记第一位客户，或导入营业部原有的客户清单。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>{level}, assessed {day}</source>
        <translation>{level}，{day} 测评</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Investor class</source>
        <translation>投资者类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>未测评</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>开户日期</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>营业部</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>特殊关爱</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>请选择客户</translation>
    </message>
    <message>
        <source>The file of the client the cursor rests on opens here. Every look at it is recorded.</source>
        <translation>光标停留处客户的档案显示在这里。每次查看都会留痕。</translation>
    </message>
    <message>
        <source>{count} on file, shown masked</source>
        <translation>共 {count} 位客户，信息脱敏显示</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>valid without an end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>term not on file</source>
        <translation>未登记有效期</translation>
    </message>
    <message>
        <source>Format valid</source>
        <translation>格式有效</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>every service open to agents</source>
        <translation>可由他人代办的全部业务</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Said to be somebody else: {who}</source>
        <translation>已认定为另一人：{who}</translation>
    </message>
    <message>
        <source>The same person has another file: {who}</source>
        <translation>此人另有一份档案：{who}</translation>
    </message>
    <message>
        <source>By the document the same person, entered twice: {who}</source>
        <translation>按证件为同一人，重复建档：{who}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>是同一人</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>是两个人</translation>
    </message>
</context>
</TS>
