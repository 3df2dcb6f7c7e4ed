<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}</source>
        <translation>{file} 无法读取：{error}</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text is not UTF-8. Save it as UTF-8.</source>
        <translation>{file} 第 {line} 行：文件不是 UTF-8 编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file}, line {line}: too large or too deep for a policy document.</source>
        <translation>{file} 第 {line} 行：内容过大或嵌套过深。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 没有内容。</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not YAML ({detail}).</source>
        <translation>{file} 第 {line} 行：不是有效的 YAML（{detail}）。</translation>
    </message>
    <message>
        <source>{file}, line {line}: anchors, aliases and tags are not taken. Write the value out.</source>
        <translation>{file} 第 {line} 行：不接受锚点、别名和标签，请直接写出内容。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} stands twice.</source>
        <translation>{file} 第 {line} 行：{key} 重复出现。</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no setting named {key}. Is it misspelt?</source>
        <translation>{file} 第 {line} 行：没有名为 {key} 的设置项，请检查拼写。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is missing.</source>
        <translation>{file} 第 {line} 行：缺少 {key}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a text. Put it in quotation marks.</source>
        <translation>{file} 第 {line} 行：{key} 应为文字，请加引号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a whole number.</source>
        <translation>{file} 第 {line} 行：{key} 应为整数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be true or false.</source>
        <translation>{file} 第 {line} 行：{key} 应为 true 或 false。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a day that the calendar has. Write 2026-01-31.</source>
        <translation>{file} 第 {line} 行：{key} 应为日历上存在的日期，写作 2026-01-31。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a time of day. Write &quot;17:00&quot;.</source>
        <translation>{file} 第 {line} 行：{key} 应为一天中的时刻，写作 &quot;17:00&quot;。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a length of time. Write PT30M for 30 minutes, P1D for a day.</source>
        <translation>{file} 第 {line} 行：{key} 应为时长，30 分钟写作 PT30M，一天写作 P1D。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a list.</source>
        <translation>{file} 第 {line} 行：{key} 应为列表。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be a section of settings.</source>
        <translation>{file} 第 {line} 行：{key} 应为一组设置项。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} must be one of: {choices}.</source>
        <translation>{file} 第 {line} 行：{key} 须为下列之一：{choices}。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot have this value ({detail}).</source>
        <translation>{file} 第 {line} 行：{key} 的值不正确（{detail}）。</translation>
    </message>
    <message>
        <source>{file}: no service of the kind {key} is active; there must be one.</source>
        <translation>{file}：服务种类 {key} 至少须有一项启用的服务。</translation>
    </message>
    <message>
        <source>{file}: no service for the item {key} is active; there must be one.</source>
        <translation>{file}：服务项目 {key} 至少须有一项启用的服务。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is a basic service and cannot be switched off.</source>
        <translation>{file} 第 {line} 行：{key} 属于基础性服务，不能停用。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names an unknown material.</source>
        <translation>{file} 第 {line} 行：{key} 引用了未列明的材料。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names an unknown ticket line.</source>
        <translation>{file} 第 {line} 行：{key} 引用了未列明的排队业务类别。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names an unknown fee.</source>
        <translation>{file} 第 {line} 行：{key} 引用了未公示的收费项目。</translation>
    </message>
    <message>
        <source>{file}: nothing is said of {key}.</source>
        <translation>{file}：未规定 {key}。</translation>
    </message>
    <message>
        <source>{file}: {key} must stay roles that nobody holds together.</source>
        <translation>{file}：{key} 为不得兼任的角色，不能取消此限制。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} goes beyond what the rules allow this role.</source>
        <translation>{file} 第 {line} 行：{key} 超出规则允许该角色的权限。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is kept for a shorter time than the law allows.</source>
        <translation>{file} 第 {line} 行：{key} 的保管期限短于法定下限。</translation>
    </message>
    <message>
        <source>{file}: it is not said to whom a complaint is brought up at {key} % of its time, or at no such share.</source>
        <translation>{file}：投诉时限已用 {key}% 时提请何人未作规定，或没有这一比例。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is longer than the rules allow.</source>
        <translation>{file} 第 {line} 行：{key} 超过规则允许的期限。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} may be matched with R1 only.</source>
        <translation>{file} 第 {line} 行：{key} 只能匹配 R1。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} needs an amount where it is fixed, and none where it is not.</source>
        <translation>{file} 第 {line} 行：{key} 为固定收费时须写明金额，否则不得写金额。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} has two amounts for the same client on the same day.</source>
        <translation>{file} 第 {line} 行：{key} 对同一类客户在同一日有两个金额。</translation>
    </message>
    <message>
        <source>{file}: {key} is missing; the four complaint categories are fixed.</source>
        <translation>{file}：缺少 {key}，投诉四大类别不可增减。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is none of the four complaint categories. Add causes under them.</source>
        <translation>{file} 第 {line} 行：{key} 不属于投诉四大类别，请在其下增设原因。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is no time zone.</source>
        <translation>{file} 第 {line} 行：{key} 不是有效时区。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the hours do not follow one another, from opening to closing.</source>
        <translation>{file} 第 {line} 行：营业时间须从开门到关门依次排列。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the weekdays are 0 (Monday) to 6 (Sunday), at least one.</source>
        <translation>{file} 第 {line} 行：营业日以 0（周一）至 6（周日）表示，至少一天。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} cannot be less than nothing.</source>
        <translation>{file} 第 {line} 行：{key} 不能为负数。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} would show more than may be shown.</source>
        <translation>{file} 第 {line} 行：{key} 显示的位数超过允许范围。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is applied for under no service that asks for suitability.</source>
        <translation>{file} 第 {line} 行：{key} 所属的业务不做适当性匹配。</translation>
    </message>
    <message>
        <source>{file}: {key} asks for suitability, and nothing on the list is applied for under it.</source>
        <translation>{file}：{key} 须做适当性匹配，名单中却没有可在其下申请的产品。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} names entry conditions that the limits do not have.</source>
        <translation>{file} 第 {line} 行：{key} 引用的准入条件在限额文件中不存在。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is withdrawn before it is approved.</source>
        <translation>{file} 第 {line} 行：{key} 的下架日早于批准日。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {day} is a holiday by law, and the notice does not name it.</source>
        <translation>{file} 第 {line} 行：{day} 为法定节假日，通知中未列出。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the holiday from {day} ends before it begins or is longer than a month.</source>
        <translation>{file} 第 {line} 行：自 {day} 起的假期结束早于开始，或超过一个月。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {day} stands in two holidays.</source>
        <translation>{file} 第 {line} 行：{day} 同时属于两个假期。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {day} belongs neither to the notice&apos;s year nor to the December before.</source>
        <translation>{file} 第 {line} 行：{day} 不属于通知所指年度，也不在上一年十二月。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {day} is no Saturday or Sunday, so it cannot be a make-up day.</source>
        <translation>{file} 第 {line} 行：{day} 不是周六或周日，不能作为调休上班日。</translation>
    </message>
    <message>
        <source>{file}, line {line}: the make-up day {day} stands twice.</source>
        <translation>{file} 第 {line} 行：调休上班日 {day} 重复出现。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {day} is both a day off and a make-up day.</source>
        <translation>{file} 第 {line} 行：{day} 既是放假日又是调休上班日。</translation>
    </message>
    <message>
        <source>The notice for {year} is known already, with the same days ({edition}).</source>
        <translation>{year} 年的放假通知已经导入，内容相同（{edition}）。</translation>
    </message>
    <message>
        <source>A later notice for {year} is in force, published on {published_on}.</source>
        <translation>{year} 年已有更新的放假通知生效，公布于 {published_on}。</translation>
    </message>
</context>
</TS>
