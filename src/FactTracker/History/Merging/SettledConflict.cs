using FactTracker.Json;
using FactTracker.Serialization;
using FactTracker.Serialization.Writing;

namespace FactTracker.History;

/// <summary>Puts a value in the place of a conflict.</summary>
/// <param name="set">The set.</param>
/// <param name="conflict">The conflict.</param>
/// <param name="path">The place of the conflict in the set.</param>
internal sealed class SettledConflict(ClaimSet set, MergeConflict conflict, JsonPath path)
{
    private readonly List<Problem> _problems = [];

    /// <summary>What is wrong with the value, or that what the conflict is about is gone.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Returns the set with the chosen value, or null after adding a problem.</summary>
    public ClaimSet? With(MergeChoice choice)
    {
        // The set has our value, but for what we removed and they edited.
        var isInPlace = choice == MergeChoice.Ours && conflict.Type != MergeConflictType.DeletedAgainstEdited;
        if (isInPlace) return set;
        var value = choice.For(conflict);
        if (conflict.Id is not { } id) return conflict.Member is { } member ? WithHeader(member, value) : set;
        if (conflict.Member is null) return value is { } record ? WithRecord(id, record) : Without(id);
        if (set.Claims.TryGet(new ClaimId(id), out var claim))
            return Put(claim, RecordTypes.Claims, value) is { } json && Read<Claim>(json, Claim.TryFromJson, out var read)
                ? set.Replace(read)
                : null;
        if (set.Sources.TryGet(new SourceId(id), out var source))
            return Put(source, RecordTypes.Sources, value) is { } json && Read<Source>(json, Source.TryFromJson, out var read)
                ? set.Replace(read)
                : null;
        return value is null ? set : Gone($"The set has no record \"{id}\" any more.");
    }

    private delegate bool Reader<TRecord>(ReadOnlySpan<byte> json, out TRecord? record, out IReadOnlyList<Problem> problems);

    private ClaimSet Without(string id) => set.RemoveClaim(new ClaimId(id)).RemoveSource(new SourceId(id));

    private RawJson? Put<TRecord>(TRecord record, RecordType<TRecord> type, RawJson? value)
        where TRecord : class
    {
        if (MemberAddress.Find(conflict.Member!, record, type.Members) is { } address) return address.Put(type.Raw(record)!(), value);
        Gone($"The record \"{conflict.Id}\" has no part {conflict.Member} any more.");
        return null;
    }

    private ClaimSet? WithHeader(string member, RawJson? value)
    {
        var header = set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        if (MemberAddress.Find(member, header, ClaimSetMembers.All) is not { } address)
            return Gone($"The set has no part {member} any more.");
        var json = address.Put(RawBuilder.Build(json => DocumentWriter.Write(json, header)), value);
        var reading = ClaimSetReader.Read(json.AsUtf8().ToArray(), ReadingOptions.Default with { Form = SerializationForm.Document });
        if (reading.HasErrors) return Refused(reading.Problems);
        return reading.Set with { Sources = set.Sources, Claims = set.Claims };
    }

    // It is read as the one of the two, claim or source, of which it has fewer unknown members.
    private ClaimSet? WithRecord(string id, RawJson record)
    {
        var isClaim = Claim.TryFromJson(record.AsUtf8(), out var claim, out var claimProblems);
        var isSource = Source.TryFromJson(record.AsUtf8(), out var source, out var sourceProblems);
        var wasClaim = set.Claims.Contains(id);
        if (isClaim && isSource)
            isClaim = claimProblems.Count == sourceProblems.Count ? wasClaim : claimProblems.Count < sourceProblems.Count;
        if (!isClaim && !isSource) return Refused(wasClaim ? claimProblems : sourceProblems);
        var name = isClaim ? claim!.Id.Text : source!.Id.Text;
        if (name != id && (set.Claims.Contains(name) || set.Sources.Contains(name)))
            return Gone($"The id \"{name}\" is taken by another record.");
        if (isClaim) return (name == id ? set.RemoveSource(new SourceId(id)) : set).Upsert(claim!);
        return (name == id ? set.RemoveClaim(new ClaimId(id)) : set).Upsert(source!);
    }

    private bool Read<TRecord>(RawJson json, Reader<TRecord> read, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TRecord? record)
        where TRecord : class
    {
        if (read(json.AsUtf8(), out record, out var problems) && record is not null) return true;
        Refused(problems);
        return false;
    }

    private ClaimSet? Gone(string message)
    {
        _problems.Add(new Problem(Rules.UnresolvedConflict, path.ToString(), message)
        {
            Remedy = "Keep what is there with \"facttracker resolve\", or put the part back first.",
        });
        return null;
    }

    private ClaimSet? Refused(IReadOnlyList<Problem> problems)
    {
        _problems.AddRange(problems.Where(problem => problem.Severity == Severity.Error));
        return null;
    }
}
