using System.Text;
using System.Text.Json.Nodes;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Tests.Laws.Plain;

/// <summary>
/// What holds of the writer of any format: the same set gives the same bytes, as many as befit the set; every loss has a path into the set;
/// and what is written is read back without errors and differs only where a loss says so.
/// </summary>
internal static class FormatWritingPromises
{
    private const long OutputFloor = 1 << 16;
    private const long OutputPerByte = 64; // A member of one byte in the native form may be a named node with its own address.
    private const long AllocationFloor = 64L << 20;
    private const long AllocationPerByte = 1 << 14;
    private const string WithoutIds = "quickstatements"; // Its commands have no ids, so that claims cannot be found again by them.
    private static readonly WritingOptions Plain = new() { Indented = false };

    /// <summary>The promise that the writing of a set breaks, or null.</summary>
    public static string? BrokenBy(IWritableFormat format, ClaimSet set)
    {
        var length = set.ToJson(Plain).Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (text, losses) = Write(format, set);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var (again, lossesAgain) = Write(format, set);
        if (!text.AsSpan().SequenceEqual(again)) return "The same set gives other bytes.";
        if (!losses.SequenceEqual(lossesAgain)) return "The same set has other losses.";
        if (text.Length > OutputFloor + OutputPerByte * length) return $"Too long: {text.Length} bytes of {length}.";
        if (allocated > AllocationFloor + AllocationPerByte * length) return $"Too much memory: {allocated} bytes for {length}.";
        return BrokenByLosses(set, losses) ?? (format is IReadableFormat readable ? BrokenByReading(readable, set, text, losses) : null);
    }

    private static string? BrokenByLosses(ClaimSet set, IReadOnlyList<Problem> losses)
    {
        foreach (var loss in losses)
        {
            if (loss.Code != Rules.NotCarried.Code) return $"The code of a loss: {loss}";
            if (loss.ToString().AsSpan().ContainsAny('\n', '\r')) return $"A loss on several lines: {loss}";
            if (!loss.Path.StartsWith('$') || !IsInSet(set, LossPromises.StepsOf(loss.Path))) return $"The path of a loss: {loss}";
        }

        return null;
    }

    // Beyond the record a path may name what the set lacks, which the loss says.
    private static bool IsInSet(ClaimSet set, string[] steps) => steps switch
    {
        [var list, ..] when set.Extensions[list] is not null => true, // Records that could not be read.
        ["claims", var index, ..] => int.TryParse(index, out var at) && at >= 0 && at < set.Claims.Count,
        ["sources", var index, ..] => int.TryParse(index, out var at) && at >= 0 && at < set.Sources.Count,
        _ => true,
    };

    private static string? BrokenByReading(IReadableFormat format, ClaimSet set, byte[] text, IReadOnlyList<Problem> losses)
    {
        var reading = format.Read(text);
        if (format.Name == WithoutIds) return null;
        if (LossPromises.BrokenBy(set, reading.Set, losses) is { } lost) return $"Lost without a report: {lost}";
        if (!IsSound(set)) return null;
        // All records are there but for what is reported, as was checked. A source that a format makes of a citation may still have the id
        // of a claim, and what is beyond the limit of depth may be there in part.
        return reading.Problems.FirstOrDefault(
            problem => problem.Severity == Severity.Error && problem.Rule != Rules.DuplicateId && problem.Rule != Rules.LimitPassed) is
        { } error
            ? $"What is written has an error: {error}"
            : BrokenByNewcomers(set, reading.Set, losses);
    }

    // A member that could not be read is written back unchanged, and is an error again.
    private static bool IsSound(ClaimSet set) => !ClaimSetReader.Read(Encoding.UTF8.GetBytes(set.ToJson())).HasErrors;

    private static string? BrokenByNewcomers(ClaimSet set, ClaimSet copy, IReadOnlyList<Problem> losses)
    {
        var claim = copy.Claims.FirstOrDefault(claim => !set.Claims.TryGet(claim.Id, out _) && !IsEntityOf(set, claim));
        if (claim is not null && losses.Count == 0) return $"A claim that was not there: {claim.ToJson()}";
        return HeaderOf(set) == HeaderOf(copy)
            || JsonNode.DeepEquals(JsonNode.Parse(HeaderOf(set).ToJson(Plain)), JsonNode.Parse(HeaderOf(copy).ToJson(Plain)))
            || losses.Any(loss => !IsOfRecord(loss.Path)) ? null
            : $"The members of the set: before {HeaderOf(set).ToJson(Plain)}, after {HeaderOf(copy).ToJson(Plain)}";
    }

    // A format of entities has a record for each entity that statements are about.
    private static bool IsEntityOf(ClaimSet set, Claim claim) =>
        set.Claims.Any(other => other.Id.Text.StartsWith(claim.Id.Text + "$", StringComparison.Ordinal));

    private static bool IsOfRecord(string path) =>
        path.StartsWith("$.claims", StringComparison.Ordinal) || path.StartsWith("$.sources", StringComparison.Ordinal);

    private static ClaimSet HeaderOf(ClaimSet set) =>
        set.WithFormatVersion(FormatVersion.Current) with { Sources = SourceList.Empty, Claims = ClaimList.Empty };

    private static (byte[] Text, IReadOnlyList<Problem> Losses) Write(IWritableFormat format, ClaimSet set)
    {
        using var stream = new MemoryStream();
        var losses = format.WriteAsync(set, stream).GetAwaiter().GetResult();
        return (stream.ToArray(), losses);
    }
}
