using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Puts entries of a ledger into words.</summary>
internal static class EntryWording
{
    private const int MostIds = 3; // A phrase stays on one line.

    // The members that the verb itself speaks of.
    private static readonly string[] Standing = ["status", "statusReason", "modified", "checked"];

    public static string Of(LoggedEntry logged)
    {
        var entry = logged.Entry;
        var by = entry.By is { } agent ? $" by {agent}" : "";
        return $"{Deed(logged)}{by}{(string.IsNullOrWhiteSpace(entry.Why) ? "" : $": {entry.Why}")}";
    }

    private static string Deed(LoggedEntry logged) => logged.Entry.Kind switch
    {
        EntryKind.Assert => $"added {Records(logged)}",
        EntryKind.Cite => $"changed the citations of {Records(logged)}",
        EntryKind.Review => $"changed the reviews of {Records(logged)}",
        EntryKind.Dispute => $"disputed {Records(logged)}{Beside(logged, Standing)}",
        EntryKind.Refute => $"refuted {Records(logged)}{Beside(logged, Standing)}",
        EntryKind.Retract when logged.Records.All(IsGone) => $"removed {Records(logged)}",
        EntryKind.Retract => $"retracted {Records(logged)}{Beside(logged, Standing)}",
        EntryKind.Supersede => $"marked {Records(logged)} as superseded{Beside(logged, Standing)}",
        EntryKind.Confirm => $"confirmed {Records(logged)}",
        EntryKind.Merge => $"merged {Ids(logged, IsGone)} into {Ids(logged, record => !IsGone(record))}",
        EntryKind.Split => $"split {Ids(logged, IsBefore)} into {Ids(logged, record => !IsGone(record))}",
        EntryKind.Judge when logged.Entry.Judgement is { } judgement => Verdict(judgement),
        EntryKind.Checkpoint => "signed off all entries before it",
        _ => $"revised {Revised(logged)}",
    };

    private static bool IsGone(LoggedRecord record) => record.Effect == LoggedEffect.Removed;

    private static bool IsBefore(LoggedRecord record) => record.Effect != LoggedEffect.Added;

    private static string Revised(LoggedEntry logged)
    {
        var header = $"the set{Members(logged.HeaderMembers)}";
        if (logged.Entry.Header is null) return $"{Records(logged)}{Beside(logged, [])}";
        return logged.Records.IsEmpty ? header : $"{header} and {Records(logged)}{Beside(logged, [])}";
    }

    private static string Records(LoggedEntry logged) => Ids(logged, _ => true);

    private static string Ids(LoggedEntry logged, Func<LoggedRecord, bool> isMeant)
    {
        string[] ids = [.. logged.Records.Where(isMeant).Select(record => record.Id)];
        if (ids.Length <= MostIds + 1) return ids.Length == 0 ? "nothing" : string.Join(", ", ids);
        var others = string.Create(CultureInfo.InvariantCulture, $"{ids.Length - MostIds:N0} others");
        return $"{string.Join(", ", ids.Take(MostIds))} and {others}";
    }

    private static string Beside(LoggedEntry logged, string[] expected) =>
        Members([.. logged.Records.SelectMany(record => record.Members).Distinct().Except(expected)]);

    private static string Members(ValueList<string> names) => names.IsEmpty ? "" : $" ({string.Join(", ", names)})";

    private static string Verdict(Judgement judgement) => judgement.Verdict switch
    {
        JudgementVerdict.Same => $"judged {judgement.A} and {judgement.B} to be the same",
        JudgementVerdict.NotSame => $"judged {judgement.A} and {judgement.B} not to be the same",
        _ => $"was unsure whether {judgement.A} and {judgement.B} are the same",
    };
}
