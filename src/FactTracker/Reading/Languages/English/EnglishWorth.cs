using static FactTracker.Reading.WorthSigns;

namespace FactTracker.Reading;

/// <summary>English words that are signs of whether a sentence is worth checking.</summary>
internal static class EnglishWorth
{
    public static WorthWords Words() => WorthWords.Create(
        (Comparison,
            """
            than compared versus rose risen rise rising fell fallen fall falling grew grown growing increased increase increasing
            decreased decrease dropped drop declined decline doubled double tripled halved quadrupled higher lower fewer faster
            slower larger smaller bigger worse safer cheaper poorer richer older widened narrowed climbed jumped surged plunged
            soared shrank cut cuts reduced raised lowered up down
            """),
        (Superlative,
            """
            largest highest lowest biggest smallest most least worst best fastest slowest richest poorest longest tallest youngest
            oldest record first last top only largest-ever
            """),
        (Statistics,
            """
            unemployment inflation gdp growth economy economic deficit surplus debt budget tax taxes taxpayers wages wage income
            incomes jobs job employment poverty crime crimes murder murders homicide homicides prison immigration immigrants
            refugees asylum migrants births deaths mortality population households housing homes rents exports imports trade
            tariffs spending revenue percent cent percentage rate rates share average median statistics survey surveys poll polls
            study studies census figures data estimates report reports cases patients hospitals schools pupils students teachers
            police doctors nurses workers emissions carbon oil gas coal energy electricity nuclear weapons troops soldiers
            insurance pensions welfare medicare medicaid social security prices price turnout billion million trillion thousand
            thousands millions billions dollars euros pounds
            """),
        (Conduct,
            """
            voted signed vetoed spent paid took gave sold bought built made broke lost won left went came began became sent said
            killed died was were had did has have been opposed supported approved rejected passed closed opened banned convicted
            charged arrested fired hired cancelled invaded imposed lied
            """),
        (Scope, "all every never nobody none no half quarter third most majority nearly almost always only both everyone any entire"),
        (Plan,
            """
            will shall going plan plans planned planning intend intends intended would expected expects scheduled due tomorrow
            next propose proposes proposed proposal aim aims we'll i'll they'll it'll he'll she'll won't begins resume resumes
            """),
        (Opinion,
            """
            think thinks believe believes hope hopes feel feels should must need needs ought want wants deserve deserves wish
            opinion perhaps maybe might could wonderful great beautiful terrible awful disgrace love loves honest honestly good
            better wrong right fair unfair proud important amazing incredible great sad glad happy delighted vision strong
            """),
        (Question,
            "what who whom whose which why how when where do does did can could would is are isn't aren't don't doesn't shall should"),
        (Promise, "promise promises pledge pledges vow vows commit"),
        (Self, "i i'm i'd i've i'll me my mine myself i’m i’d i’ve i’ll"),
        (Address,
            """
            you your you're you've you’re you’ve yours please thank thanks welcome excuse ladies gentlemen sir madam let let's
            let’s bless congratulations good-evening hello goodbye okay ok well
            """),
        (Reference, "table figure page chapter section photograph appendix tickets subscribe call"));
}
