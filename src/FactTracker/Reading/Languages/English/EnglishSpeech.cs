namespace FactTracker.Reading;

/// <summary>English words for attribution and likelihood.</summary>
internal static class EnglishSpeech
{
    public static void AddTo(LexiconBuilder words) => words
        .Phrases(PhraseKind.Attribution,
            "according to,according to data from,according to figures from,according to data by,according to figures by,according to " +
            "research by,according to research from,according to a survey by,according to a survey of,according to a study by,according " +
            "to a report by,according to a report from,according to an analysis by,according to a poll by,according to a poll " +
            "for,according to estimates by,according to estimates from,as reported by,reported by,cited by,quoted by,as cited by,as " +
            "quoted by,published by,released by,conducted by,as told to,in the words of,in the view of,in the opinion of,a report by,a " +
            "report from,a survey by,a poll by,a study by,data from,figures from,per data from,citing,quoting")
        .Words(
            """
            said says say told tell tells reported reports announced announces stated states claimed claims argued argues noted notes added
            adds warned warns estimated estimates found finds showed shows suggested suggests wrote writes explained acknowledged admitted
            insisted revealed concluded declared confirmed denied predicted projected forecast forecasts believes believed suspects
            suspected fears feared mentions mention mentioned
            """, WordUse.Speech)
        .Words(
            "say tell report announce argue note add warn estimate find show suggest believe suspect fear allege think predict insist " +
            "claim",
            WordUse.Speech | WordUse.OfMany)
        .Words("dispute reject deny urge caution stress conclude maintain reckon contend post tweet recall promise", WordUse.OfMany)
        .Words("he she it they we i you who which that this these those there", WordUse.Pronoun)
        .Phrases(PhraseKind.Condition, "if,unless,provided that,providing,as long as,in case,assuming,on condition that")
        .Phrases(PhraseKind.Condition, "should,once", phrase => phrase with { IsLoose = true })
        .Phrases(
            PhraseKind.Estimate,
            "may,might,could,possibly,perhaps,maybe,may have,might have,could have,potentially,conceivably,it is possible that",
            phrase => phrase with { Modality = Modality.Possible })
        .Phrases(PhraseKind.Estimate,
            "most likely,very likely,highly likely,likely,more likely than not,extremely likely,unlikely,very unlikely,highly " +
            "unlikely,extremely unlikely,probably,probably not,most probably,very probably,highly probable,probable,improbable,highly " +
            "improbable,almost certainly,almost certain,nearly certain,virtually certain,almost certainly not,roughly even chance,a " +
            "roughly even chance,an even chance,even chance,even odds,about as likely as not,little chance,almost no chance,a remote " +
            "chance,remote chance,a realistic possibility,realistic possibility,chances about even,exceptionally unlikely",
            phrase => phrase with { IsLikelihood = true })
        .Phrases(
            PhraseKind.Estimate,
            "high confidence,very high confidence,moderate confidence,medium confidence,low confidence,very low confidence,limited " +
            "confidence,moderate - to - high confidence,low - to - moderate confidence,moderate to high confidence,low to moderate " +
            "confidence")
        .Phrases(
            PhraseKind.Estimate,
            "will,would,is going to,are going to,is expected to,are expected to,is expected by,are expected by,is expected in,are " +
            "expected in,is expected on,are expected on,is set to,are set to,is projected to,are projected to,is forecast to,is " +
            "predicted to",
            phrase => phrase with { Modality = Modality.Predicted })
        .Phrases(
            PhraseKind.Estimate, "reportedly,is said to,are said to,was said to,is reported to,are reported to",
            phrase => phrase with { Modality = Modality.Reported })
        .Phrases(
            PhraseKind.Estimate, "allegedly,supposedly,purportedly,alleged,is alleged to,are alleged to,is suspected of,are suspected of",
            phrase => phrase with { Modality = Modality.Alleged })
        .Phrases(
            PhraseKind.Estimate,
            "is thought to,are thought to,was thought to,were thought to,is believed to,are believed to,was believed to,were believed " +
            "to,apparently,seemingly,presumably,evidently,appears to,appear to,seems to,seem to,suggests that",
            phrase => phrase with { Modality = Modality.Inferred })
        .Phrases(
            PhraseKind.Estimate, "denies,denied,deny,is not true that,denies that", phrase => phrase with { Modality = Modality.Denied });
}
