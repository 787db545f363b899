using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization.Parsing;
using FactTracker.Serialization.Writing;

namespace FactTracker.Analysis;

/// <summary>Judgements as JSON objects, in files of judgements and in the entries of ledgers.</summary>
internal static class JudgementJson
{
    private static readonly MemberTable Members = new("a", "b", "verdict", "by", "at", "why");

    public static void Write(Utf8JsonWriter json, Judgement judgement)
    {
        var members = new ObjectWriter(json, Extensions.Empty);
        members.Text("a"u8, judgement.A);
        members.Text("b"u8, judgement.B);
        members.Text("verdict"u8, NameOf(judgement.Verdict));
        members.One("by"u8, judgement.By, AgentWriter.Write);
        members.Instant("at"u8, judgement.At);
        members.Text("why"u8, judgement.Why);
        members.End();
    }

    /// <summary>Returns why a judgement could not be read again: a sentence, or null when it can be.</summary>
    public static string? FaultOf(Judgement judgement) =>
        RecordIdSyntax.Fault(judgement.A) ?? RecordIdSyntax.Fault(judgement.B)
        ?? (judgement.A == judgement.B ? SelfFault(judgement.A) : null);

    /// <summary>Reads a judgement; returns null after rejecting it.</summary>
    public static Judgement? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a judgement")) return null;
        string? a = null, b = null;
        JudgementVerdict? verdict = null;
        var judgement = new Judgement("", "", JudgementVerdict.Unsure);
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: a = Scalars.ClaimId(ref reader, context)?.Text; break;
                case 1: b = Scalars.ClaimId(ref reader, context)?.Text; break;
                case 2: verdict = Verdict(ref reader, context); break;
                case 3: judgement = judgement with { By = AgentReader.Read(ref reader, context) }; break;
                case 4: judgement = judgement with { At = Scalars.Instant(ref reader, context) }; break;
                default: judgement = judgement with { Why = Strings.Text(ref reader, context) }; break;
            }
        }

        if (a is null) members.Miss(context, "a", "A judgement");
        if (b is null) members.Miss(context, "b", "A judgement");
        if (verdict is null) members.Miss(context, "verdict", "A judgement");
        if (a is null || b is null || verdict is not { } found) return null;
        if (a != b) return judgement with { A = a, B = b, Verdict = found };
        members.Fail(context, Rules.SelfReference, SelfFault(a), "Name two records.", "b");
        return null;
    }

    private static string SelfFault(string id) => $"The judgement compares \"{id}\" with itself.";

    private static JudgementVerdict? Verdict(ref JsonCursor reader, ReadContext context)
    {
        if (Strings.NotBlank(ref reader, context) is not { } name) return null;
        foreach (var verdict in Enum.GetValues<JudgementVerdict>())
        {
            if (NameOf(verdict) == name) return verdict;
        }

        context.Reject(
            ref reader, Rules.WrongType, $"{context.Show(ref reader)} is not a verdict.", "Write \"same\", \"notSame\" or \"unsure\".");
        return null;
    }

    private static string NameOf(JudgementVerdict verdict) => verdict switch
    {
        JudgementVerdict.Same => "same",
        JudgementVerdict.NotSame => "notSame",
        _ => "unsure",
    };
}
