<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The letter has no place for this ({blank}): only its blanks can be written.</source>
        <translation>信函没有可填写此项（{blank}）的位置：只能填写规定的空白处。</translation>
    </message>
    <message>
        <source>This is too long: a blank takes {most} characters.</source>
        <translation>内容过长：每处最多填写{most}个字。</translation>
    </message>
    <message>
        <source>“{blank}” wants at least {least} characters about this very complaint; a bare frame is no answer.</source>
        <translation>“{blank}”至少要针对本件投诉写{least}个字；只有固定文字不能作为答复。</translation>
    </message>
    <message>
        <source>This letter belongs to another stage of the complaint.</source>
        <translation>投诉目前所处的环节不能制作此信函。</translation>
    </message>
    <message>
        <source>There is such a letter already: {number}. Go on with that one.</source>
        <translation>已有同类信函{number}，请在该信函上继续办理。</translation>
    </message>
    <message>
        <source>The complainant of {number} would not be named: there is nobody to write to.</source>
        <translation>{number}为匿名投诉，没有可以送达的投诉人。</translation>
    </message>
    <message>
        <source>{number} was issued: its words no longer change.</source>
        <translation>{number}已签发，内容不能再改动。</translation>
    </message>
    <message>
        <source>What the letter tells is not decided yet; keep it as a draft.</source>
        <translation>信函所告知的事项尚未决定，请先存为草稿。</translation>
    </message>
    <message>
        <source>These are the very words of {number}, about another complaint. Answer this one.</source>
        <translation>内容与另一件投诉的{number}完全相同，请针对本件投诉作出答复。</translation>
    </message>
    <message>
        <source>{number} is not sealed yet.</source>
        <translation>{number}尚未封存。</translation>
    </message>
    <message>
        <source>Say who took it, or where it was sent.</source>
        <translation>请填写签收人或者寄送地址。</translation>
    </message>
    <message>
        <source>It cannot have arrived before it was sealed.</source>
        <translation>送达时间不能早于封存时间。</translation>
    </message>
    <message>
        <source>It cannot have arrived later than now.</source>
        <translation>送达时间不能晚于现在。</translation>
    </message>
    <message>
        <source>A telephone call alone does not deliver this letter: it is due in writing.</source>
        <translation>仅电话告知不算送达：此信函须以书面方式送达。</translation>
    </message>
    <message>
        <source>Add what proves the delivery: the signed copy, the post&apos;s receipt, a picture of the screen.</source>
        <translation>请附送达凭证：签收件、邮寄回执或者屏幕截图。</translation>
    </message>
    <message>
        <source>{name} mends this.</source>
        <translation>此项由{name}整改。</translation>
    </message>
    <message>
        <source>{name} mends this; somebody else verifies it.</source>
        <translation>此项由{name}整改，须由其他人员验收。</translation>
    </message>
    <message>
        <source>The day is past.</source>
        <translation>该日期已过。</translation>
    </message>
    <message>
        <source>It is to be mended by {last} at the latest.</source>
        <translation>整改期限最迟为{last}。</translation>
    </message>
    <message>
        <source>Say who, under which number, and what was decided.</source>
        <translation>请填写责任人、编号和处理决定。</translation>
    </message>
    <message>
        <source>You handled this complaint; somebody else calls the complainant.</source>
        <translation>您是本件投诉的承办人，须由其他人员回访。</translation>
    </message>
    <message>
        <source>It takes {wanted} tries on record before somebody counts as unreachable; there are {made}.</source>
        <translation>须有{wanted}次未接通记录方可认定无法联系，目前为{made}次。</translation>
    </message>
    <message>
        <source>4 and 5 are for a satisfied complainant, 1 to 3 for one who is not.</source>
        <translation>满意的评分为4至5分，不满意的为1至3分。</translation>
    </message>
</context>
</TS>
