namespace FactTracker.Reading;

/// <summary>German function words, and words whose role in a sentence the grammar needs.</summary>
internal static class GermanFunctionWords
{
    public static void AddTo(LexiconBuilder words) => words
        .Words("ein eine einer einem einen eines", WordUse.Article | WordUse.Function)
        .Words(
            "der die das dem den diese dieser dieses diesem diesen seine seiner seinen ihre ihrer ihren unsere mein dein sein ihr",
            WordUse.Definite | WordUse.Function)
        .Words("des", WordUse.Of | WordUse.Definite | WordUse.Function)
        .Words("von", WordUse.Of | WordUse.Function)
        .Words("vom", WordUse.Function)
        .Words("und sowie &", WordUse.And | WordUse.Function)
        .Words("im in am an um zum zur beim", WordUse.At)
        .Words("im in am an während zum ab", WordUse.When)
        .Words("am", WordUse.On)
        .Words("um", WordUse.Step)
        .Words("pro je jeder jede jedes jeden jedem", WordUse.Each)
        .Words("jeder jede jedes jeden jedem", word => word with { BeginsShare = true })
        .Words("kein keine keiner keinen jeder jede jedes", WordUse.Chooses)
        .Words("wird werden wirst will wollen soll sollen kommenden geplant", WordUse.Future)
        .Words(
            """
            im in am an um für mit zu aus bei nach vor seit bis auf als es er sie wir ich ihr du ihn ihm uns euch mich mir sich man wurden
            wurde wird werden
            worden geworden sind ist war waren hat haben hatte hatten bin bist sein nicht auch nur noch schon sehr aber oder denn weil dass
            ob wenn während
            durch gegen ohne unter über zwischen neben hinter zum zur beim ins ans vom laut wie was wer wo wann warum welche welcher welches
            dort hier da dann
            damit dabei davon dazu dafür darauf so mehr weniger viel viele wenige alle alles etwas nichts kann können konnte könnte muss
            müssen musste soll
            sollen sollte darf dürfen mag möchte will wollen etwa rund fast knapp gut ungefähr circa mindestens höchstens wieder immer nie
            erneut zuvor
            danach später bereits jedoch sondern trotz wegen statt außer innerhalb außerhalb seitdem darunter insgesamt pro je jede jeder
            jedes jeden gab
            """, WordUse.Function)
        .Words(
            """
            nennen nannten leben lebten lebte wuchs sank stieg betrug betragen beträgt gab gibt liegt lag lagen kostet kostete kosteten
            starben starb
            heizen arbeiten arbeitet fehlten fehlen sagen wählen wählten stimmten erhielt erhielten verlor verloren gewann gewannen kam
            kamen ging gingen
            """, WordUse.Verb)
        .Words(
            """
            stieg stiegen steigt steigen gestiegen sank sanken sinkt sinken gesunken wuchs wuchsen wächst wachsen gewachsen fiel fielen
            fällt fallen gefallen
            erhöhte erhöhten erhöht verringerte verringert reduzierte reduziert schrumpfte schrumpft geschrumpft kletterte klettert
            geklettert rutschte
            senkte gesenkt nahm zugenommen abgenommen
            """, WordUse.Change)
        .Words(
            "sagte sagten sagt erklärte erklärten erklärt meldete meldeten berichtete berichteten teilte warnte schätzt schätzte betonte",
            WordUse.Speech)
        .Words("seite kapitel absatz artikel paragraf nummer linie zimmer gleis flug version tabelle abbildung", WordUse.Label)
        .Words(
            """
            dr prof nr st str bzw ca vgl evtl ggf inkl max min usw etc abs art jh jhd jan feb mär apr jun jul aug sep sept okt nov dez mio
            mrd z.b. d.h. u.a. s
            """, WordUse.Abbreviation)
        .Words("leute", WordUse.Plural)
        .Words("als wie mehr weniger", WordUse.Comparison)
        .Words("uhr", WordUse.Clock)
        .Words(
            "größte größter größten größtes kleinste kleinsten höchste höchsten niedrigste niedrigsten älteste ältesten jüngste",
            WordUse.Superlative)
        .Words("er sie es wir ich man dies", WordUse.Pronoun)
        .Phrases(PhraseKind.Attribution, "laut,nach angaben von,nach angaben der,nach angaben des,nach angaben,nach einer umfrage von")
        .Phrases(PhraseKind.Condition, "falls,sofern,es sei denn")
        .Phrases(
            PhraseKind.Estimate, "wahrscheinlich,höchstwahrscheinlich,sehr wahrscheinlich,unwahrscheinlich,vermutlich",
            phrase => phrase with { IsLikelihood = true })
        .Phrases(
            PhraseKind.Estimate, "könnte,könnten,möglicherweise,vielleicht,womöglich",
                phrase => phrase with { Modality = Modality.Possible })
        .Phrases(PhraseKind.Estimate, "angeblich", phrase => phrase with { Modality = Modality.Alleged });
}
