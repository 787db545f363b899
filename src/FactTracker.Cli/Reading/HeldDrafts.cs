using System.Buffers;
using System.Text.Json;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>Holds back the drafts of a text that is read part by part, each as a native object.</summary>
internal sealed class HeldDrafts : IDisposable
{
    private readonly List<Source> _sources = [];
    private readonly HeldObjects _claims = new();
    private ClaimSet _head = new();

    /// <summary>Adds the claims of a part, and the sources that earlier parts do not have.</summary>
    public void Add(ClaimSet set)
    {
        _head = set with { Language = _head.Language ?? set.Language };
        foreach (var source in set.Sources)
        {
            Add(source);
        }

        foreach (var claim in set.Claims)
        {
            JsonSerializer.Serialize(_claims.Next(), claim, NativeContext.Default.Claim);
        }
    }

    /// <summary>Returns the set without its claims, as a native object.</summary>
    public ReadOnlyMemory<byte> Head()
    {
        var head = new ArrayBufferWriter<byte>();
        var set = _head with { Sources = SourceList.Create([.. _sources]), Claims = ClaimList.Empty };
        ClaimSetWriter.Write(set, head, new WritingOptions { Indented = false });
        return head.WrittenMemory;
    }

    /// <summary>Returns the claims in pieces of many. Each is valid until the next.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Claims() => _claims.Pieces();

    public void Dispose() => _claims.Dispose();

    // The text of all parts is one source, which draws on the surveys of each.
    private void Add(Source source)
    {
        var place = _sources.FindIndex(other => other.Id == source.Id);
        if (place < 0) _sources.Add(source);
        else if (source.BasedOn is { } links) _sources[place] = source with { BasedOn = [.. _sources[place].BasedOn ?? [], .. links] };
    }
}
