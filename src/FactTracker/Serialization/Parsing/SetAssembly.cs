using System.Text.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Gathers the parts of a set as they are read, in whatever order, and refuses a second record of an id.</summary>
internal sealed class SetAssembly(ReadContext context)
{
    private readonly RecordIndex _index = new();
    private readonly List<Source> _sources = [];
    private readonly List<Claim> _claims = [];
    private readonly List<string> _ids = [];
    private readonly List<RawJson> _lostSources = [];
    private readonly List<RawJson> _lostClaims = [];
    private RecordKind? _lastKept; // What was read last, if it could be kept.

    /// <summary>Everything about the set but its records.</summary>
    public ClaimSet Header { get; set; } = ClaimSet.Empty;

    /// <summary>Whether the set itself was read, not only records.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Whether the version was met and cannot be read.</summary>
    public bool IsUnsupported { get; private set; }

    /// <summary>Where each source of the set stands in the text.</summary>
    public List<RecordPlace> SourcePlaces { get; } = [];

    /// <summary>Where each claim of the set stands in the text.</summary>
    public List<RecordPlace> ClaimPlaces { get; } = [];

    /// <summary>Reads the source or claim the reader stands on.</summary>
    public void Read(ref JsonCursor reader, RecordKind kind, int index)
    {
        var start = reader.TokenStartIndex;
        _lastKept = null;
        var outer = context.Record;
        context.Record = new RecordPlace(kind, index, context.Base + start);
        if (reader.TokenType == JsonTokenType.Null) context.Reject(ref reader, Rules.NullInList, "A list has null in it.", "Leave the element out.");
        else if (kind == RecordKind.Source) Add(SourceReader.Read(ref reader, context), start);
        else Add(ClaimReader.Read(ref reader, context), start);
        if (context.IsRejected && RawValues.Between(ref reader, context, start) is { } lost) (kind == RecordKind.Source ? _lostSources : _lostClaims).Add(lost);
        context.Record = outer;
    }

    /// <summary>Gives the record just read what stood beside it on its line; a name the record has itself is not taken twice.</summary>
    public void Attach(Extensions beside)
    {
        if (beside.Count == 0 || _lastKept is not { } kept) return;
        if (kept == RecordKind.Source) _sources[^1] = _sources[^1] with { Extensions = Joined(_sources[^1].Extensions, beside) };
        else _claims[^1] = _claims[^1] with { Extensions = Joined(_claims[^1].Extensions, beside) };
    }

    /// <summary>Takes the version of the format as the set states it.</summary>
    public void ReadVersion(ref JsonCursor reader)
    {
        if (Strings.Text(ref reader, context) is not { } text) return;
        if (!FormatVersion.TryParse(text, out var version))
        {
            context.Reject(ref reader, Rules.UnsupportedVersion, $"{context.Show(ref reader)} is no version of the format.", "Write \"1.0\".");
            return;
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

        Header = Header with { FormatVersion = version };
    }

    /// <summary>The set of all that was read.</summary>
    public ClaimSet Build()
    {
        if (IsUnsupported) return ClaimSet.Empty;
        var extensions = Keep(Keep(Header.Extensions, "sources", _lostSources), "claims", _lostClaims);
        return Header with { Extensions = extensions, Sources = new SourceList([.. _sources]), Claims = new ClaimList([.. _claims]) };
    }

    private static Extensions Joined(Extensions own, Extensions beside) =>
        beside.Where(extension => own[extension.Name] is null).Aggregate(own, (all, extension) => all.With(extension.Name, extension.Value));

    private static Extensions Keep(Extensions extensions, string name, List<RawJson> lost) =>
        lost.Count == 0 ? extensions : extensions.With(name, RawValues.ListOf(lost));

    private void Add(Source? source, long start)
    {
        if (source is null || !Enter(source.Id.Text, start)) return;
        _sources.Add(source);
        _lastKept = RecordKind.Source;
        SourcePlaces.Add(context.Record);
    }

    private void Add(Claim? claim, long start)
    {
        if (claim is null || !Enter(claim.Id.Text, start)) return;
        _claims.Add(claim);
        _lastKept = RecordKind.Claim;
        ClaimPlaces.Add(context.Record);
    }

    private bool Enter(string id, long start)
    {
        if (_index.Enter(id, _ids.Count, new EnteredIds(_ids)) < 0)
        {
            _ids.Add(id);
            return true;
        }

        context.Report(Rules.DuplicateId, start, $"The id \"{id}\" is taken by an earlier record, which is kept.", id, "Give this record another id.");
        context.IsRejected = true;
        return false;
    }

    private readonly struct EnteredIds(List<string> ids) : IRecordIds
    {
        public string this[int place] => ids[place];
    }
}
