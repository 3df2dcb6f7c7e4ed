<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The file has something named “{column}”, which no complaint has. Nothing was taken.</source>
        <translation>文件中有未知项目“{column}”，未导入任何投诉。</translation>
    </message>
    <message>
        <source>{name} is no list of complaints in JSON.</source>
        <translation>{name} 不是 JSON 格式的投诉清单。</translation>
    </message>
    <message>
        <source>{name} does not begin with a row of headings.</source>
        <translation>{name} 首行不是标题行。</translation>
    </message>
    <message>
        <source>Row {row} of the file cannot be read. Nothing was taken.</source>
        <translation>文件第 {row} 行无法读取，未导入任何投诉。</translation>
    </message>
    <message>
        <source>Write down what was said, in the complainant&apos;s own words.</source>
        <translation>请按投诉人的原话记录投诉内容。</translation>
    </message>
    <message>
        <source>Enter the complainant&apos;s name, or mark the complaint as anonymous.</source>
        <translation>请填写投诉人姓名，或勾选匿名投诉。</translation>
    </message>
    <message>
        <source>Enter at least one way to reach the complainant: telephone, e-mail or postal address.</source>
        <translation>请至少填写一种联系方式：电话、电子邮箱或通讯地址。</translation>
    </message>
    <message>
        <source>Enter the number under which it was transferred to the branch.</source>
        <translation>请填写转办单号。</translation>
    </message>
    <message>
        <source>The receipt cannot lie in the future, nor before the day it reached whoever transferred it.</source>
        <translation>收到时间不能晚于现在，也不能早于转办方收到的时间。</translation>
    </message>
    <message>
        <source>At least as many complain of the matter as complain together here; nobody is not possible.</source>
        <translation>同一事项投诉人数不能少于本件共同投诉人数，且至少为一人。</translation>
    </message>
    <message>
        <source>The amount must be above zero; leave it empty where none is asked.</source>
        <translation>金额须大于零；没有金额诉求时请留空。</translation>
    </message>
    <message>
        <source>The complaint is about you: let a colleague take it in. Whom it is about never owns it.</source>
        <translation>本件投诉的对象是您本人，请由同事受理；被投诉人不得担任首问负责人。</translation>
    </message>
    <message>
        <source>You take no part in complaint {number}: it is about you, or you stand too near to it.</source>
        <translation>投诉 {number} 涉及您本人或您须回避，您不能参与。</translation>
    </message>
    <message>
        <source>Complaint {number} is for whoever took it in, follows it through or handles it, and their seniors.</source>
        <translation>投诉 {number} 仅限登记人、首问负责人、处理人及其主管查看。</translation>
    </message>
    <message>
        <source>This is for whoever handles the complaint: {name}.</source>
        <translation>此步骤由本件处理人{name}办理。</translation>
    </message>
    <message>
        <source>Choose one of the four categories.</source>
        <translation>请在四个类别中选择一项。</translation>
    </message>
    <message>
        <source>Choose a cause that belongs to the category.</source>
        <translation>请选择属于该类别的具体原因。</translation>
    </message>
    <message>
        <source>Choose the grade.</source>
        <translation>请选择投诉等级。</translation>
    </message>
    <message>
        <source>Choose how urgent it is.</source>
        <translation>请选择紧急程度。</translation>
    </message>
    <message>
        <source>The withdrawn complaint has its category already.</source>
        <translation>该撤回的投诉已完成分类。</translation>
    </message>
    <message>
        <source>What is confirmed must be the category it was given. Otherwise send it back with another one.</source>
        <translation>二次确认须与初步分类一致；如不一致，请提出不同意见并退回。</translation>
    </message>
    <message>
        <source>Name another category or cause than it was given, or confirm it.</source>
        <translation>请提出不同的类别或原因；如无异议，请直接确认。</translation>
    </message>
    <message>
        <source>There is no other complaint with this number that it could be handled with.</source>
        <translation>没有可以并案的该编号投诉。</translation>
    </message>
    <message>
        <source>Complaint {number} is closed or is itself handled with another one.</source>
        <translation>投诉 {number} 已结案，或其本身已并入他案。</translation>
    </message>
    <message>
        <source>First tell the complainant that it was accepted, who follows it through and until when.</source>
        <translation>请先向投诉人反馈受理情况：已受理、由谁负责、何时答复。</translation>
    </message>
    <message>
        <source>{name} cannot handle it: not entitled, no longer here, or concerned by it.</source>
        <translation>{name}不能处理本件：无此权限、已离岗，或须回避。</translation>
    </message>
    <message>
        <source>Write down what the inquiry found.</source>
        <translation>请填写调查认定的事实。</translation>
    </message>
    <message>
        <source>Write down what you propose to do for the complainant.</source>
        <translation>请填写拟处理意见。</translation>
    </message>
    <message>
        <source>Say whose responsibility it is.</source>
        <translation>请作出责任认定。</translation>
    </message>
    <message>
        <source>Write down what is decided; the reply is built on it.</source>
        <translation>请填写处理决定，书面答复以此为依据。</translation>
    </message>
    <message>
        <source>Say how far the complaint is justified.</source>
        <translation>请选择诉求合理性。</translation>
    </message>
    <message>
        <source>A major or a group complaint is decided by branch manager and compliance together.</source>
        <translation>重大或群体性投诉由负责人与合规共同决定。</translation>
    </message>
    <message>
        <source>This complaint is decided by one person.</source>
        <translation>本件投诉由一人决定即可。</translation>
    </message>
    <message>
        <source>An extension reaches to day {least} at least and day {most} at most, counted from the receipt.</source>
        <translation>延期自收到之日起计，最少至第 {least} 日，最多至第 {most} 日。</translation>
    </message>
    <message>
        <source>The time was extended once; it cannot be again.</source>
        <translation>本件已延期一次，不得再次延期。</translation>
    </message>
    <message>
        <source>The time ended on {due}. An extension is agreed and told to the client before it ends.</source>
        <translation>期限已于 {due} 届满。延期须在届满前批准并书面告知客户。</translation>
    </message>
    <message>
        <source>Nothing was told in writing yet: write and seal the letter, and record its delivery there.</source>
        <translation>尚未书面告知投诉人：请在函件中撰写、签章，并登记送达。</translation>
    </message>
    <message>
        <source>The reply was delivered after the decision, and not later than now.</source>
        <translation>送达时间须在作出决定之后，且不晚于现在。</translation>
    </message>
    <message>
        <source>The complaint is anonymous: close it without a reply.</source>
        <translation>本件为匿名投诉，无须答复，可直接结案。</translation>
    </message>
    <message>
        <source>There is no decision yet that could be told in the reply.</source>
        <translation>尚无处理决定，不能答复。</translation>
    </message>
    <message>
        <source>The complainant has not been answered in writing yet.</source>
        <translation>尚未书面答复投诉人。</translation>
    </message>
    <message>
        <source>The complainant may appeal until {due}. Until then it is closed only if they accept the reply.</source>
        <translation>投诉人可在 {due} 前申诉；在此之前，仅在其接受答复时方可结案。</translation>
    </message>
    <message>
        <source>An appeal says how the complaint was handled, what is disputed, and what is asked for.</source>
        <translation>申诉须写明处理经过、争议之处和请求事项。</translation>
    </message>
    <message>
        <source>The time to appeal ended on {due}. Only the branch manager may still let the appeal in.</source>
        <translation>申诉期限已于 {due} 届满，仅负责人可准予受理。</translation>
    </message>
    <message>
        <source>It was appealed once. Mediation, the regulator and the courts remain open to the complainant.</source>
        <translation>本件已申诉一次。投诉人仍可申请调解、向监管部门反映或提起诉讼。</translation>
    </message>
    <message>
        <source>There is no reply that could be appealed against.</source>
        <translation>尚无可供申诉的答复。</translation>
    </message>
    <message>
        <source>Nobody has answered the complainant in substance yet.</source>
        <translation>尚无人对投诉人作出实质性回应。</translation>
    </message>
    <message>
        <source>Nobody follows it through yet: whoever accepts it does.</source>
        <translation>尚无首问负责人，由受理人担任。</translation>
    </message>
    <message>
        <source>What the inquiry found, and whose responsibility it is.</source>
        <translation>调查事实与责任认定。</translation>
    </message>
    <message>
        <source>The complainant has not been told in writing of the extension; until then it does not count.</source>
        <translation>尚未书面告知投诉人延期；告知前延期不生效。</translation>
    </message>
    <message>
        <source>The written reply, delivered and proved.</source>
        <translation>书面答复及送达凭证。</translation>
    </message>
</context>
</TS>
