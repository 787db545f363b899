namespace FactTracker.Reading;

/// <summary>German hedges around numbers, and phrases that form ranges and shares.</summary>
internal static class GermanHedges
{
    public static void AddTo(LexiconBuilder words) => words
        .Hedges(
            Approximation.About,
            "etwa,rund,ungefähr,circa,ca,ca .,zirka,an die,schätzungsweise,um die,in etwa,grob,annäherungsweise,geschätzt,geschätzte," +
            "durchschnittlich,im schnitt,um etwa,um rund,um circa,um ungefähr")
        .Hedges(Approximation.AtLeast, "mindestens,wenigstens,nicht weniger als,minimal,zumindest,um mindestens")
        .Hedges(Approximation.MoreThan, "mehr als,über,um mehr als,von mehr als,oberhalb von")
        .Hedges(Approximation.AtMost, "höchstens,maximal,nicht mehr als,allenfalls,max .,um höchstens")
        .Hedges(Approximation.LessThan, "weniger als,unter,um weniger als,unterhalb von,nicht einmal")
        .Hedges(Approximation.JustOver, "knapp über,etwas mehr als,gut,leicht über,etwas über,ein wenig mehr als,um gut,kaum mehr als")
        .Hedges(Approximation.JustUnder, "knapp unter,knapp,etwas weniger als,leicht unter,etwas unter,um knapp")
        .Hedges(Approximation.Nearly, "fast,beinahe,nahezu,annähernd,um fast,nahe an")
        .Hedges(Approximation.WellOver, "deutlich mehr als,weit mehr als,weit über,deutlich über,viel mehr als")
        .Hedges(Approximation.WellUnder, "deutlich weniger als,weit weniger als,weit unter,deutlich unter,viel weniger als")
        .Hedges(Approximation.UpTo, "bis zu,um bis zu")
        .Hedges(Approximation.Exactly, "genau,exakt,nur,lediglich,insgesamt,gerade einmal,bloß")
        .Phrases(PhraseKind.HedgeAfter, "oder mehr,und mehr,und darüber", phrase => phrase with { Hedge = Approximation.AtLeast })
        .Phrases(PhraseKind.HedgeAfter, "oder weniger,und weniger", phrase => phrase with { Hedge = Approximation.AtMost })
        .Phrases(PhraseKind.Between, "zwischen,zwischen dem,zwischen den")
        .Phrases(PhraseKind.From, "von,vom")
        .Phrases(PhraseKind.To, "bis,bis zu,bis zum")
        .Phrases(PhraseKind.BoundJoint, "und,aber")
        .Phrases(PhraseKind.OutOf, "von,in,aus,unter")
        .Phrases(PhraseKind.Percent, "prozent,prozents,v . h .,vom hundert,- prozent")
        .Phrases(PhraseKind.Points, "prozentpunkte,prozentpunkt,prozentpunkten,% - punkte,pp")
        .Phrases(PhraseKind.Points, "basispunkte,basispunkten,basispunkt", phrase => phrase with { Number = 0.01m })
        .Phrases(PhraseKind.LoosePoints, "punkte,punkten,punkt")
        .Phrases(PhraseKind.Margin, "plus / minus,plus oder minus,plusminus")
        .Phrases(PhraseKind.Sample, "stichprobe von,eine stichprobe von");
}
