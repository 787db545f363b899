using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>Writes what several kinds of record have: agents, confidences, translations, links to sources, archived copies.</summary>
internal static class CanonicalParts
{
    public static void WriteText(CanonicalWriter json, string text) => json.Text(text);

    public static void WriteAgent(CanonicalWriter json, Agent agent)
    {
        if (agent is { Name: { } name, Id: null, Role: null, Extensions.Count: 0 } && agent.Confidence.IsEmpty)
        {
            json.Text(name);
            return;
        }

        var members = new CanonicalObject(json, agent.Extensions);
        members.Several("confidence"u8, agent.Confidence, WriteConfidence);
        members.Text("id"u8, agent.Id);
        members.Text("name"u8, agent.Name);
        members.Text("role"u8, agent.Role);
        members.End();
    }

    public static void WriteConfidence(CanonicalWriter json, Confidence confidence)
    {
        if (confidence is { Probability: { } alone, Lower: null, Upper: null, Scale: null, Term: null, By: null, At: null, Basis: null }
            && confidence.Extensions.Count == 0 && AmountWriter.IsNumber(ShortestAmount.Of(alone)))
        {
            json.Amount(alone);
            return;
        }

        var members = new CanonicalObject(json, confidence.Extensions);
        members.Instant("at"u8, confidence.At);
        members.Text("basis"u8, confidence.Basis);
        members.One("by"u8, confidence.By, WriteAgent);
        members.Amount("lower"u8, confidence.Lower);
        members.Amount("probability"u8, confidence.Probability);
        members.Text("scale"u8, confidence.Scale);
        members.Text("term"u8, confidence.Term);
        members.Amount("upper"u8, confidence.Upper);
        members.End();
    }

    public static void WriteMarking(CanonicalWriter json, Marking marking)
    {
        if (marking is { Tlp: { } level, EmbargoedUntil: null, IsConfidential: false, Extensions.Count: 0 })
        {
            json.Text(level.Name);
            return;
        }

        var members = new CanonicalObject(json, marking.Extensions);
        members.Flag("confidential"u8, marking.IsConfidential);
        members.One("embargoedUntil"u8, marking.EmbargoedUntil, CanonicalValues.WriteDate);
        members.Word("tlp"u8, marking.Tlp);
        members.End();
    }

    public static void WriteTranslations(CanonicalObject members, ValueList<Translation> translations) => members.Named(
        "translations"u8, translations, translation => Claims.LanguageIdentity.Of(translation.Language),
        (json, translation) => CanonicalObject.WriteNamed(
            json, translation.Members, member => member.Member, (output, member) => output.Text(member.Words)));

    public static void WriteLink(CanonicalWriter json, SourceLink link)
    {
        if (link is { How: null, Extensions.Count: 0 })
        {
            json.Text(link.Source.Text);
            return;
        }

        var members = new CanonicalObject(json, link.Extensions);
        members.Word("how"u8, link.How);
        members.Text("source"u8, link.Source.Text);
        members.End();
    }

    public static void WriteCopy(CanonicalWriter json, ArchivedCopy copy)
    {
        var members = new CanonicalObject(json, copy.Extensions);
        members.One("at"u8, copy.At, CanonicalValues.WriteDate);
        members.Text("url"u8, copy.Url.Text);
        members.End();
    }
}
