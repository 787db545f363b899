using System.Text.Json;
using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Finds, token by token, the things that a text refers to, and whether it describes any.</summary>
internal sealed class NodeScan
{
    private readonly Stack<Node> _around = [];
    private readonly List<string> _described = [];
    private Node _node;
    private PartKinds _kinds;
    private bool _isId;
    private bool _isContext;

    /// <summary>The ids of the nodes that have, or may have, no other members than their id and type.</summary>
    public PassedIds Referred { get; } = new();

    /// <summary>Returns what was found since the last call.</summary>
    public PartKinds TakeKinds()
    {
        var kinds = _kinds | (_described.Count > 0 ? PartKinds.Described : PartKinds.None);
        _kinds = PartKinds.None;
        _described.Clear();
        return kinds;
    }

    /// <summary>Whether a text has a context that defines terms, or describes a thing of interest.</summary>
    /// <param name="text">The text, which is JSON.</param>
    /// <param name="isAsked">Whether a thing is of interest, by its <c>@id</c>.</param>
    public static bool Describes(ReadOnlySpan<byte> text, Predicate<string> isAsked)
    {
        var nodes = new NodeScan();
        var reader = JsonText.Reader(text);
        while (reader.Read()) nodes.Take(ref reader);
        return nodes._kinds != PartKinds.None || nodes._described.Exists(isAsked);
    }

    /// <summary>Takes a token.</summary>
    /// <returns>Whether the text can be read part by part: its keywords have their own names, and it has no typed values.</returns>
    public bool Take(ref Utf8JsonReader reader)
    {
        var token = reader.TokenType;
        if (token == JsonTokenType.PropertyName) return TakeName(ref reader);
        if (_isContext && token != JsonTokenType.String) _kinds |= PartKinds.Described;
        if (token == JsonTokenType.String && _isId) _node = _node with { Id = SoundJson.TextOf(ref reader) };
        (_isId, _isContext) = (false, false);
        if (token == JsonTokenType.StartObject)
        {
            _around.Push(_node);
            _node = default;
        }
        else if (token == JsonTokenType.EndObject)
        {
            End();
            _node = _around.Pop();
        }

        return token != JsonTokenType.String || !(SoundJson.HasText(ref reader, "@id"u8) || SoundJson.HasText(ref reader, "@type"u8));
    }

    private bool TakeName(ref Utf8JsonReader reader)
    {
        var name = reader.ValueSpan;
        (_isId, _isContext) = (name.SequenceEqual("@id"u8), name.SequenceEqual("@context"u8));
        var isOfReference = name.EndsWith("@id"u8) || name.EndsWith("type"u8) || name.SequenceEqual("properties"u8);
        _node = _node with { Members = _node.Members + 1, HasOthers = _node.HasOthers || !isOfReference };
        return !reader.ValueIsEscaped && !name.StartsWith("$"u8);
    }

    private void End()
    {
        if (_node.Id is not { } id) return;
        if (!_node.HasOthers) Referred.Add(id);
        if (_node.Members > 1) _described.Add(id);
    }

    private readonly record struct Node(string? Id, int Members, bool HasOthers);
}
