using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Gathers the parts of a set as they are read, in whatever order.</summary>
internal sealed class SetAssembly(ReadContext context)
{
    private readonly RecordGathering<Source> _sources = new();
    private readonly RecordGathering<Claim> _claims = new();
    private RecordKind? _lastRead; // What was read last, if it could be kept.

    /// <summary>Everything about the set but its records.</summary>
    public ClaimSet Header { get; set; } = ClaimSet.Empty;

    /// <summary>Whether the set itself was read, not only records.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Whether the version was met and cannot be read.</summary>
    public bool IsUnsupported { get; private set; }

    /// <summary>Where each source of the set stands in the text.</summary>
    public List<RecordPlace> SourcePlaces => _sources.Places;

    /// <summary>Where each claim of the set stands in the text.</summary>
    public List<RecordPlace> ClaimPlaces => _claims.Places;

    /// <summary>The first source that was read, or null.</summary>
    public Source? FirstSource => _sources.Count > 0 ? _sources.Records[0] : null;

    /// <summary>The first claim that was read, or null.</summary>
    public Claim? FirstClaim => _claims.Count > 0 ? _claims.Records[0] : null;

    /// <summary>Forgets everything, for another text.</summary>
    public void Clear()
    {
        _sources.Clear();
        _claims.Clear();
        _lastRead = null;
        Header = ClaimSet.Empty;
        HasHeader = false;
        IsUnsupported = false;
    }

    /// <summary>Reads the source or claim the reader stands on.</summary>
    public void Read(ref JsonCursor reader, RecordKind kind, int index)
    {
        var start = reader.TokenStartIndex;
        _lastRead = null;
        var outer = context.Record;
        context.Record = new RecordPlace(kind, index, context.Base + start);
        if (!context.RejectNull(ref reader))
        {
            if (kind == RecordKind.Source) Add(SourceReader.Read(ref reader, context));
            else Add(ClaimReader.Read(ref reader, context), context.IdHash);
        }

        if (context.IsRejected && RawValues.Between(ref reader, context, start) is { } lost) Keep(kind, lost);
        context.Record = outer;
    }

    /// <summary>Makes room for so many more claims.</summary>
    public void ExpectClaims(int more) => _claims.Expect(more);

    /// <summary>Takes over the claims that were read ahead from where the reader stands, and leaves the reader at the end of the last.</summary>
    public void Take(ref JsonCursor reader, ClaimRun run, int index)
    {
        var outer = context.Record;
        var problems = 0;
        foreach (var read in run.Claims)
        {
            context.Record = new RecordPlace(RecordKind.Claim, index++, context.Base + read.Start);
            for (; problems < run.Problems.Count && run.Problems[problems].Record.Offset == context.Record.Offset; problems++)
            {
                context.Take(run.Problems[problems]);
            }

            Add(read.Claim, read.IdHash);
            if (run.Lost.TryGetValue(read.Start, out var lost)) Keep(RecordKind.Claim, lost);
        }

        reader.JumpTo(run.End);
        context.Record = outer;
    }

    /// <summary>Takes over the records of lines that were read apart, and stand behind all there are.</summary>
    public void Append(SetAssembly behind)
    {
        _sources.Append(behind._sources);
        _claims.Append(behind._claims);
    }

    /// <summary>
    /// Gives the record just read what stood beside it on its line. A name the record has itself is not taken twice, and one that the format lists
    /// for it is refused, as it would be read as that member.
    /// </summary>
    public void Attach(Extensions beside)
    {
        if (beside.Count == 0 || _lastRead is not { } kind) return;
        var listed = (kind == RecordKind.Source ? SourceMemberNumbers.Table : ClaimMemberNumbers.Table).Names;
        foreach (var name in beside.Select(extension => extension.Name).Where(listed.Contains))
        {
            context.Report(Rules.BadWrapper, 0, $"The member \"{name}\" stands beside the record on its line; it is left out.", null, "Move it into the record.");
            beside = beside.Without(name);
        }

        var (sources, claims) = (_sources.Records, _claims.Records);
        if (kind == RecordKind.Source) sources[^1] = sources[^1] with { Extensions = Joined(sources[^1].Extensions, beside) };
        else claims[^1] = claims[^1] with { Extensions = Joined(claims[^1].Extensions, beside) };
    }

    /// <summary>Reads the version of the format that the set states; null where it is not one.</summary>
    public FormatVersion? ReadVersion(ref JsonCursor reader)
    {
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (!FormatVersion.TryParse(text, out var version))
        {
            context.Reject(ref reader, Rules.UnsupportedVersion, $"{context.Show(ref reader)} is no version of the format.", "Write \"1.0\".");
            return null;
        }

        if (version.Major != FormatVersion.Current.Major)
        {
            context.Report(ref reader, Rules.UnsupportedVersion, $"The set is of version {version}; this reader reads version 1.");
            IsUnsupported = true;
        }
        else if (version.Minor > FormatVersion.Current.Minor)
        {
            context.Report(ref reader, Rules.LaterVersion, $"The set is of version {version}, later than {FormatVersion.Current}; what is new in it is kept as it is.");
        }

        return version;
    }

    /// <summary>The set of all that was read; of two records with one id the first, a source before a claim.</summary>
    /// <param name="whole">The text the records were read from.</param>
    public ClaimSet Build(ReadOnlyMemory<byte> whole)
    {
        context.Base = 0;
        new DoubledIds(_sources, _claims).Find(
            source => Drop(_sources, source, _sources.Records[source].Id.Text, whole),
            claim => Drop(_claims, claim, _claims.Records[claim].Id.Text, whole));
        if (IsUnsupported) return ClaimSet.Empty;
        _sources.Close();
        _claims.Close();
        var extensions = Keep(Keep(Header.Extensions, "sources", _sources.Lost()), "claims", _claims.Lost());
        return Header with { Extensions = extensions, Sources = new SourceList([.. _sources.Records]), Claims = new ClaimList([.. _claims.Records]) };
    }

    private static Extensions Joined(Extensions own, Extensions beside) =>
        new([.. own.Members, .. beside.Where(extension => own[extension.Name] is null)]); // Names as they were read, an empty one too.

    private static Extensions Keep(Extensions extensions, string name, IReadOnlyList<RawJson> lost)
    {
        if (lost.Count == 0) return extensions;
        return extensions.With(name, RawValues.ListOf(extensions[name] is { } noList ? [noList, .. lost] : [.. lost]));
    }

    private void Keep(RecordKind kind, RawJson lost)
    {
        if (kind == RecordKind.Source) _sources.Keep(context.Record, lost);
        else _claims.Keep(context.Record, lost);
    }

    private void Add(Source? source)
    {
        if (source is null) return;
        _sources.Add(source, context.Record, context.IdHash);
        _lastRead = RecordKind.Source;
    }

    private void Add(Claim? claim, uint idHash)
    {
        if (claim is null) return;
        _claims.Add(claim, context.Record, idHash);
        _lastRead = RecordKind.Claim;
    }

    private void Drop<TRecord>(RecordGathering<TRecord> records, int number, string id, ReadOnlyMemory<byte> whole)
    {
        context.Record = records.Places[number];
        var offset = context.Record.Offset;
        context.Report(Rules.DuplicateId, offset, $"The id \"{id}\" is taken by another record, which is kept.", id, "Give this record another id.");
        records.Drop(number, RawValues.At(whole.Span, checked((int)offset)));
    }
}
