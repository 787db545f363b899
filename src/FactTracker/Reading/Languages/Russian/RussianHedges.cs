namespace FactTracker.Reading;

/// <summary>Russian hedges around numbers, and phrases that form ranges and shares.</summary>
internal static class RussianHedges
{
    public static void AddTo(LexiconBuilder words) => words
        .Hedges(
            Approximation.About,
            "около,примерно,приблизительно,порядка,где-то,где - то,ориентировочно,примерно на,приблизительно на,в районе,в среднем," +
            "почти около")
        .Hedges(
            Approximation.AtLeast, "не менее,не менее чем,по меньшей мере,как минимум,минимум,не меньше,по крайней мере," +
                "не менее чем на,не ниже")
        .Hedges(
            Approximation.MoreThan,
            "более,более чем,свыше,больше,больше чем,более чем на,выше,превышает,превысил,превысила,превысило,превысили,сверх")
        .Hedges(Approximation.AtMost, "не более,не более чем,не больше,максимум,самое большее,не выше,не превышает")
        .Hedges(Approximation.LessThan, "менее,менее чем,меньше,меньше чем,ниже,менее чем на")
        .Hedges(Approximation.JustOver, "чуть более,чуть больше,немногим более,немногим больше,чуть выше,чуть более чем")
        .Hedges(Approximation.JustUnder, "чуть менее,чуть меньше,немногим менее,чуть ниже")
        .Hedges(Approximation.Nearly, "почти,почти на,без малого,едва не,близко к,практически")
        .Hedges(Approximation.WellOver, "значительно более,намного больше,гораздо больше,значительно больше,значительно выше")
        .Hedges(Approximation.WellUnder, "значительно менее,намного меньше,гораздо меньше,значительно меньше,значительно ниже")
        .Phrases(PhraseKind.HedgeBefore, "до", phrase => phrase with { Hedge = Approximation.UpTo, IsLoose = true })
        .Hedges(Approximation.Exactly, "ровно,точно,всего,только,лишь,всего лишь,в общей сложности")
        .Phrases(PhraseKind.HedgeAfter, "и более,или более,и выше,и больше", phrase => phrase with { Hedge = Approximation.AtLeast })
        .Phrases(PhraseKind.HedgeAfter, "и менее,или менее,и ниже", phrase => phrase with { Hedge = Approximation.AtMost })
        .Phrases(PhraseKind.Between, "между")
        .Phrases(PhraseKind.From, "от,с,со")
        .Phrases(PhraseKind.To, "до,по")
        .Phrases(PhraseKind.BoundJoint, "и,но")
        .Phrases(PhraseKind.OutOf, "из,из каждых,на каждые,из каждой")
        .Phrases(PhraseKind.Percent, "процент,процента,процентов,процентам,процентами,процентах,проценты,проценту")
        .Phrases(
            PhraseKind.Points,
            "процентных пункта,процентных пунктов,процентный пункт,процентного пункта,процентном пункте,процентными пунктами,п . п .," +
            "п . п,п.п.")
        .Phrases(
            PhraseKind.Points, "базисных пункта,базисных пунктов,базисный пункт,базисного пункта", phrase => phrase with { Number = 0.01m })
        .Phrases(PhraseKind.LoosePoints, "пункта,пунктов,пункт,пункту")
        .Phrases(PhraseKind.Margin, "плюс-минус,плюс - минус,плюс минус")
        .Phrases(PhraseKind.RankNumber, "место");
}
