namespace FactTracker.Reading;

/// <summary>English hedges around numbers, and phrases that form ranges and shares.</summary>
internal static class EnglishHedges
{
    private static readonly (Approximation Hedge, string Phrases)[] BeforeNumber =
    [
        (
            Approximation.Exactly,
            "exactly,precisely,only,just,a total of,a mere,merely,equal to,equals,equals to,equaling to,equaling,equalling,is equal to,a " +
            "full"),
        (Approximation.About,
            "about,around,roughly,approximately,approx,approx .,circa,ca .,ca,some,an estimated,estimated,in the region of,in the order " +
            "of,on the order of,in the neighbourhood of,in the neighborhood of,somewhere around,something like,~,≈,more or less,more " +
            "like,an average of,a rough"),
        (Approximation.AtLeast,
            "at least,no fewer than,no less than,not fewer than,not less than,a minimum of,minimum of,minimum,greater than or equal " +
            "to,greater or equal to,more than or equal to,more or equal to,greater or equal than,more or equal than,bigger than or equal " +
            "to,larger than or equal to,larger or equal than,not under,not below,not lower than,no lower than,no smaller than,as few " +
            "as,as little as,as low as,>=,> =,≥,⩾"),
        (Approximation.MoreThan,
            "more than,over,above,greater than,larger than,bigger than,higher than,in excess of,exceeding,upwards of,upward of,north " +
            "of,older than,over the age of,above the age of,longer than,better than,beyond,exceeds,exceed,exceeded,surpassing," +
            "surpasses,surpass,surpassed,topping,topped,>,&gt;"),
        (Approximation.AtMost,
            "at most,at the most,no more than,not more than,no greater than,not greater than,no higher than,not exceeding,a maximum " +
            "of,maximum of,maximum,not over,not above,no larger than,less than or equal to,less or equal to,less or equal than,fewer " +
            "than or equal to,smaller than or equal to,smaller or equal to,smaller or equal than,lower than or equal to,lower or equal " +
            "than,not to exceed,no bigger than,capped at,limited to,<=,< =,≤,⩽"),
        (
            Approximation.LessThan,
            "less than,fewer than,under,below,lower than,smaller than,younger than,shorter than,under the age of,below the age of,south " +
            "of,beneath,short of,shy of,not even,<,&lt;"),
        (Approximation.JustOver,
            "just over,just above,just more than,slightly more than,slightly over,slightly above,a little over,a little more than,little " +
            "more than,a bit more than,a bit over,barely over,barely above,barely more than,barely exceeded,barely " +
            "exceeds,barely exceed,barely exceeding,marginally over,marginally more than,a shade over"),
        (Approximation.JustUnder,
            "just under,just below,just less than,just short of,slightly less than,slightly fewer than,slightly under,slightly below,a " +
            "little under,a little less than,a bit less than,a bit under,barely under,marginally under,a shade under,just shy of"),
        (Approximation.Nearly, "nearly,almost,close to,approaching,not quite,virtually,verging on,nearing,pretty much"),
        (
            Approximation.WellOver,
            "well over,well above,well more than,far more than,much more than,far over,way over,way more than,significantly more " +
            "than,considerably more than,far above,comfortably over"),
        (
            Approximation.WellUnder,
            "well under,well below,well less than,far less than,far fewer than,much less than,way under,way below,significantly less " +
            "than,considerably less than,far below,well short of,far short of,well shy of,nowhere near,nothing like"),
        (Approximation.UpTo, "up to,as many as,as much as,as high as,anything up to"),
    ];

    private static readonly (Approximation Hedge, string Phrases)[] BehindNumber =
    [
        (
            Approximation.AtLeast,
            "or more,or greater,or higher,or above,or over,or better,or larger,or bigger,or longer,or older,and older,and more,and " +
            "above,and over,and up,and upwards,or more than,or greater than,or higher than,at least,at a minimum,at minimum,plus,+"),
        (
            Approximation.AtMost,
            "or less,or fewer,or lower,or below,or under,or smaller,or younger,and younger,or shorter,and below,and under,and less,or " +
            "less than,or lower than,at most,at the most,at a maximum,tops"),
        (Approximation.About, "or so,or thereabouts,give or take,approximately,approx,more or less,odd"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (hedge, phrases) in BeforeNumber)
        {
            words.Phrases(PhraseKind.HedgeBefore, phrases, phrase => phrase with { Hedge = hedge });
        }

        foreach (var (hedge, phrases) in BehindNumber)
        {
            words.Phrases(PhraseKind.HedgeAfter, phrases, phrase => phrase with { Hedge = hedge });
        }

        words
            .Phrases(PhraseKind.OrEqual, "or equal to,or equal")
            .Phrases(PhraseKind.Between, "between,anywhere between,somewhere between,in between")
            .Phrases(PhraseKind.From, "from,anywhere from,ranging from,ranging between")
            .Phrases(PhraseKind.To, "to,through,-,–,—,−,~,‐,‑,till,until,up to,thru,- to -,- through -")
            .Phrases(PhraseKind.BoundJoint, "and,but,and yet,yet,& ,while")
            .Phrases(PhraseKind.Percent, "%,percent,per cent,per - cent,percents,pct,pc,p.c.,per cents,percentage,％")
            .Phrases(
                PhraseKind.Points,
                "percentage points,percentage point,percent points,per cent points,percentage - point,percent - point,pp,p.p.,% " +
                "points,ppts,ppt")
            .Phrases(PhraseKind.Points, "basis points,basis point,basis - point,bps,bp", phrase => phrase with { Number = 0.01m })
            .Phrases(PhraseKind.Times, "times,x,×,time,- times,- fold,fold")
            .Phrases(PhraseKind.Frequency,
                "once a,once an,once every,once per,once again,once more,once upon,once in a,twice a day,twice a week,twice a " +
                "month,twice a year,twice daily,twice weekly,twice every")
            .Phrases(PhraseKind.Multiple, "twice,doubled,doubling,doubles", phrase => phrase with { Number = 2 })
            .Phrases(PhraseKind.Multiple, "half as,halve,halves,halved,halving", phrase => phrase with { Number = 0.5m })
            .Phrases(
                PhraseKind.Multiple,
                "half as much again,half as many again,half as large again,half as big again,half as high again,half as long again,half " +
                "again as much,half again as many,half again as large,half again as big,half again as high,half again as long",
                phrase => phrase with { Number = 1.5m })
            .Phrases(PhraseKind.Factor, "a factor of,factor of,factors of")
            .Phrases(PhraseKind.Every, "every")
            .Phrases(PhraseKind.ToOne, "to one,to 1,- to - one,- to - 1,to - one")
            .Phrases(PhraseKind.Digits, Digits("single"))
            .Phrases(PhraseKind.Digits, Digits("double"), phrase => phrase with { Number = 10 })
            .Phrases(PhraseKind.Digits, Digits("triple"), phrase => phrase with { Number = 100 })
            .Phrases(PhraseKind.Multiple, "double", phrase => phrase with { Number = 2, IsLoose = true })
            .Phrases(PhraseKind.Multiple, "thrice,tripled,tripling,trebled,trebling,triples", phrase => phrase with { Number = 3 })
            .Phrases(PhraseKind.Multiple, "triple,treble", phrase => phrase with { Number = 3, IsLoose = true })
            .Phrases(PhraseKind.Multiple, "quadrupled,quadrupling", phrase => phrase with { Number = 4 })
            .Phrases(PhraseKind.Multiple, "quadruple", phrase => phrase with { Number = 4, IsLoose = true })
            .Phrases(PhraseKind.Multiple, "quintupled", phrase => phrase with { Number = 5 })
            .Phrases(PhraseKind.Margin,
                "plus or minus,±,+ / -,+ -,+ / −,give or take,margin of error,margin of error of,margin of error :,margin of error " +
                "±,with a margin of error of,with a margin of error of plus or minus,with a margin of error of ±,margin of error of " +
                "±,margin of error plus or minus,margin of error of plus or minus,moe ±,error ±")
            .Phrases(PhraseKind.LoosePoints, "points,point,pts")
            .Phrases(PhraseKind.LevelBefore, "at,at a,at the,with,with a,and,and a,level of confidence :")
            .Phrases(
                PhraseKind.Level,
                "confidence,confidence level,level of confidence,confidence interval,level,ci,c.i.,significance level,credible interval")
            .Phrases(
                PhraseKind.Sample,
                "sample of,a sample of,from a sample of,based on a sample of,sample size,sample size of,sample size :,sample size " +
                "=,sample :,n =,n :,base :,base =")
            .Phrases(PhraseKind.RankNumber, "place")
            .Phrases(
                PhraseKind.Statistic,
                "sd,s.d.,sd of,sd =,sd :,sd ±,se,s.e.,se =,sem,sem =,p =,p <,p >,p ≤,p ≥,p < =,p > =,p value,p - value,p value of,p - " +
                "value of,p value =,p - value =");
        EnglishInversions.AddTo(words);
    }

    private static string Digits(string name) =>
        $"{name} - digit,{name} digit,{name} - digits,{name} digits,{name} - figure,{name} figures,{name} - figures";
}
