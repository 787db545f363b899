using System.Buffers;
using FactTracker.Claims;

namespace FactTracker.Interchange;

/// <summary>
/// Whether a writer that carries whole records met anything that may not come back as it was. A set without doubts is written once, and is
/// not read back.
/// </summary>
/// <remarks>
/// A writer raises a doubt for whatever it treats in a special way; a needless one costs time, a missing one would hide a loss. A test
/// compares the losses of random sets with those that are found by reading back.
/// </remarks>
internal sealed class Doubts
{
    // Far below the limit of the readers, and above what the members of the format need.
    private const int PlainDepth = 32;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[]"u8);

    /// <summary>Whether there is a doubt.</summary>
    public bool Any { get; private set; }

    /// <summary>Raises a doubt.</summary>
    public void Add() => Any = true;

    /// <summary>Raises a doubt when two records of a set have the same id.</summary>
    public void AddRepeated(ClaimSet set)
    {
        var ids = new PassedIds();
        foreach (var source in set.Sources) Any |= !ids.Add(source.Id.Text);
        foreach (var claim in set.Claims) Any |= !ids.Add(claim.Id.Text);
    }

    /// <summary>
    /// Raises a doubt when a set keeps a member of the format that could not be read, such as the records that were left out.
    /// </summary>
    public void AddUnread(ClaimSet set)
    {
        foreach (var extension in set.Extensions)
        {
            Any |= extension.Name is "sources" or "claims" || ClaimSetMembers.All.Contains(extension.Name);
        }
    }

    /// <summary>Raises a doubt when JSON is nested so deep that a reader may not read all of it.</summary>
    /// <param name="json">A value, or a part of a text that begins and ends between values.</param>
    public void AddDeep(ReadOnlySpan<byte> json)
    {
        // Most records have fewer brackets than the depth allowed, and these are counted at the speed of memory.
        if (Any || json.Count((byte)'{') + json.Count((byte)'[') <= PlainDepth) return;
        for (var depth = 0; json.IndexOfAny(Marks) is >= 0 and var next && depth <= PlainDepth;)
        {
            var mark = json[next];
            json = json[(next + (mark == '"' ? StringLength(json[next..]) : 1))..];
            depth += mark is (byte)'{' or (byte)'[' ? 1 : mark == '"' ? 0 : -1;
            Any = depth > PlainDepth;
        }
    }

    private static int StringLength(ReadOnlySpan<byte> json)
    {
        var at = 1;
        while (true)
        {
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[at] == '"') return at + 1;
            at += 2; // An escaped character, even a quote, does not end the string.
        }
    }
}
