using FactTracker.Json;
using FactTracker.Serialization.Parsing;

namespace FactTracker.Serialization;

/// <summary>Collects the parts of a set as they are read, in any order.</summary>
internal sealed class SetAssembly(ReadContext context)
{
    private readonly RecordGathering<Source> _sources = new();
    private readonly RecordGathering<Claim> _claims = new();
    private readonly List<(long Start, ReadOnlyMemory<byte> Text)> _mended = [];
    private RecordKind? _lastRead; // The kind of the last record, or null if it could not be read.

    /// <summary>The set without its records.</summary>
    public ClaimSet Header { get; set; } = ClaimSet.Empty;

    /// <summary>Whether the header of the set was read, and not only records.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Whether the version of the set is not supported.</summary>
    public bool IsUnsupported { get; private set; }

    /// <summary>The place of each source in the text.</summary>
    public List<RecordPlace> SourcePlaces => _sources.Places;

    /// <summary>The place of each claim in the text.</summary>
    public List<RecordPlace> ClaimPlaces => _claims.Places;

    /// <summary>The number of records.</summary>
    public int Count => _sources.Count + _claims.Count;

    /// <summary>The first source, or null if there is none.</summary>
    public Source? FirstSource => _sources.Count > 0 ? _sources.Records[0] : null;

    /// <summary>The first claim, or null if there is none.</summary>
    public Claim? FirstClaim => _claims.Count > 0 ? _claims.Records[0] : null;

    /// <summary>Removes everything, so that another text can be read.</summary>
    public void Clear()
    {
        _sources.Clear();
        _claims.Clear();
        _mended.Clear();
        _lastRead = null;
        Header = ClaimSet.Empty;
        HasHeader = false;
        IsUnsupported = false;
    }

    /// <summary>Reads the current source or claim.</summary>
    public void Read(ref JsonCursor reader, RecordKind kind, int index, bool isBare = false)
    {
        context.Options.Bounds?.Cancellation.ThrowIfCancellationRequested();
        var start = reader.TokenStartIndex;
        _lastRead = null;
        var outer = context.Record;
        context.Record = new RecordPlace(kind, index, context.Base + start) { IsBare = isBare };
        if (!context.RejectNull(ref reader))
        {
            if (kind == RecordKind.Source) Add(SourceReader.Read(ref reader, context));
            else Add(ClaimReader.Read(ref reader, context), context.IdHash);
        }

        if (context.IsRejected) Keep(kind, RawValues.Between(ref reader, context, start));
        context.Record = outer;
    }

    /// <summary>Reserves capacity for a number of further claims.</summary>
    public void ExpectClaims(int more) => _claims.Expect(more);

    /// <summary>Adds the claims of a run that starts at the current position, and moves the reader to the end of the run.</summary>
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

    /// <summary>Appends the records of lines that were read separately.</summary>
    public void Append(SetAssembly behind)
    {
        _sources.Append(behind._sources);
        _claims.Append(behind._claims);
        _mended.AddRange(behind._mended);
    }

    /// <summary>Remembers a line that was read after a repair.</summary>
    /// <param name="start">The offset of the line in the whole text.</param>
    /// <param name="line">The repaired line, which is as long as the line that was written.</param>
    public void Mended(long start, ReadOnlyMemory<byte> line) => _mended.Add((start, line));

    /// <summary>Returns a text with the lines that were repaired in it, which is the text that was read.</summary>
    public ReadOnlyMemory<byte> AsRead(ReadOnlyMemory<byte> text)
    {
        if (_mended.Count == 0) return text;
        var read = text.ToArray();
        foreach (var (start, line) in _mended)
        {
            line.CopyTo(read.AsMemory(checked((int)start)));
        }

        return read;
    }

    /// <summary>
    /// Adds the members beside the last record on its line to the extensions of the record. A name that the record already has is ignored.
    /// A name that the format defines for the record is reported and dropped, as it would be read back as that member.
    /// </summary>
    public void Attach(Extensions beside)
    {
        if (beside.Count == 0 || _lastRead is not { } kind) return;
        var listed = (kind == RecordKind.Source ? SourceMemberNumbers.Table : ClaimMemberNumbers.Table).Names;
        foreach (var name in beside.Select(extension => extension.Name).Where(listed.Contains))
        {
            context.Report(
                Rules.BadWrapper,
                0,
                $"The member \"{name}\" is beside the record, not in it; it is left out.",
                null,
                "Move it into the record.");
            beside = beside.Without(name);
        }

        var (sources, claims) = (_sources.Records, _claims.Records);
        if (kind == RecordKind.Source) sources[^1] = sources[^1] with { Extensions = Joined(sources[^1].Extensions, beside) };
        else claims[^1] = claims[^1] with { Extensions = Joined(claims[^1].Extensions, beside) };
    }

    /// <summary>Reads the version of the format.</summary>
    public FormatVersion? ReadVersion(ref JsonCursor reader)
    {
        if (Strings.Text(ref reader, context) is not { } text) return null;
        if (!FormatVersion.TryParse(text, out var version))
        {
            context.Reject(
                ref reader, Rules.UnsupportedVersion, $"{context.Show(ref reader)} is not a version of the format.", "Write \"1.0\".");
            return null;
        }

        if (version.Major != FormatVersion.Current.Major)
        {
            context.Report(
                ref reader, Rules.UnsupportedVersion, $"The set has version {version} of the format, but only version 1 is supported.");
            IsUnsupported = true;
        }
        else if (version.Minor > FormatVersion.Current.Minor)
        {
            var message =
                $"The set has version {version} of the format, later than {FormatVersion.Current}; new members are kept as written.";
            context.Report(ref reader, Rules.LaterVersion, message);
        }

        return version;
    }

    /// <summary>Builds the set from everything that was read. Of two records with the same id it keeps the first; sources come before
    /// claims.</summary>
    /// <param name="whole">The text that the records were read from.</param>
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
        return Header with
        {
            Extensions = extensions,
            Sources = new SourceList([.. _sources.Records]),
            Claims = new ClaimList([.. _claims.Records]),
        };
    }

    private static Extensions Joined(Extensions own, Extensions beside) =>
        // Names are not validated: they were read, and may be empty.
        new([.. own.Members, .. beside.Where(extension => own[extension.Name] is null)]);

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
        context.Report(
            Rules.DuplicateId,
            offset,
            $"The id \"{id}\" already belongs to another record; this one is left out.",
            id,
            "Give this record another id.");
        records.Drop(number, RawValues.At(whole.Span, checked((int)offset)));
    }
}
