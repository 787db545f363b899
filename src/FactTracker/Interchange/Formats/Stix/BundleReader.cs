using FactTracker.Claims;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads a bundle, object by object.</summary>
internal sealed class BundleReader(ImportContext context, ConfidenceScale? scale)
{
    private readonly ReferenceReader _references = new(context);
    private readonly List<JsonItem> _kept = [];
    private readonly Dictionary<ulong, JsonItem> _read = []; // By the id and the time of modification.
    private ClaimSetRecord? _header;

    /// <summary>
    /// Whether a value is left to be read when it is asked for: an object of a bundle or a list, so that few are held at a time.
    /// </summary>
    public static bool IsLeft(JsonItem around, string? name) =>
        (name is null && (around.IsOutermost || around.Name == Members.Objects)) || OwnRecords.IsOfOwn(around, name);

    /// <summary>Reads a text.</summary>
    /// <param name="roots">The value that the text is, or several concatenated values.</param>
    public IEnumerable<ClaimSetRecord> Read(IReadOnlyList<JsonItem> roots)
    {
        var root = roots.FirstOrDefault(IsBundle) ?? roots[0];
        var objects = ObjectsOf(roots);
        if (objects is null)
        {
            context.Report(root, Rules.NotInFormat, "The text is not a STIX bundle, a STIX object or a list of them.");
            yield return new ClaimSetRecord { Problems = context.TakeProblems() };
            yield break;
        }

        ReportForm(root, roots);
        var bundle = new Bundle([.. objects.Where(item => item.IsObject)], context);
        var claims = new ClaimMaker(bundle, _references, scale);
        var own = new OwnRecords(objects, context);
        foreach (var (place, item) in objects.Index())
        {
            var record = ReadObject(item, place, bundle, claims, own);
            item.Release();
            foreach (var source in _references.TakeSources())
            {
                yield return source;
            }

            if (record is not null) yield return record;
        }

        yield return Header(root);
    }

    private static List<JsonItem>? ObjectsOf(IReadOnlyList<JsonItem> roots)
    {
        var isFound = false;
        var objects = new List<JsonItem>();
        foreach (var item in roots.SelectMany(root => root.OneOrMany))
        {
            isFound |= IsBundle(item) || IsEnvelope(item) || IsObject(item);
            if (IsBundle(item) || IsEnvelope(item))
            {
                objects.AddRange(item[Members.Objects]?.Elements ?? []);
                continue;
            }

            objects.Add(item);
            item.Release();
        }

        return isFound ? objects : null;
    }

    private static bool IsBundle(JsonItem item) => item[Members.Type]?.Text == ObjectTypes.Bundle;

    private static bool IsEnvelope(JsonItem item) =>
        item[Members.Type] is null && item[Members.Objects] is { IsArray: true } objects && objects.Elements.Any(IsObject);

    private void ReportForm(JsonItem root, IReadOnlyList<JsonItem> roots)
    {
        if (IsEnvelope(root))
            context.Report(root, Rules.ForeignRepaired, "The text is a TAXII envelope, not a bundle; the objects in it are read.");
        if (roots.SelectMany(one => one.OneOrMany).Count(IsBundle) > 1)
            context.Report(roots[^1], Rules.ForeignRepaired, "The text contains several bundles; their objects are read as one bundle.");
        if (root[Members.SpecVersion] is { Text: "2.0" } version && IsBundle(root))
            context.Report(
                version, Rules.ForeignRepaired, "The bundle is STIX 2.0; properties that STIX 2.1 shares are read, and the others kept.");
    }

    private static bool IsObject(JsonItem item) => item[Members.Type]?.Text is not null
        && (item[Members.Id]?.Text is { } id && StixId.TypeOf(id) is not null);

    private ClaimSetRecord? ReadObject(JsonItem item, int place, Bundle bundle, ClaimMaker claims, OwnRecords records)
    {
        if (item[Members.Type] is not { IsString: true, Text: { } type } || string.IsNullOrWhiteSpace(type))
        {
            context.Report(item, Rules.ForeignUnread, "The object has no type; it is kept unchanged.");
            _kept.Add(item);
            return null;
        }

        if (IdOf(type, item) is not { } id)
        {
            context.Report(
                item, Rules.ForeignUnread, "The object has no valid id, which is a type, two hyphens and a UUID; it is kept unchanged.");
            _kept.Add(item);
            return null;
        }

        if (OwnObjects.IsScaffold(id) || TlpMarkings.IsDefinition(id) || IsRepeated(id, item)) return null;
        if (OwnObjects.IsOwn(type))
        {
            if (records.Take(item, place) is { } known) return known with { Problems = context.TakeProblems() };
            if (OwnReader.Read(type, item, context) is { } own) return Own(own, item);
        }

        if (type == ObjectTypes.Opinion && IsReview(item, bundle)) return null;
        if (ObjectTypes.IsMeta(type))
        {
            _kept.Add(item);
            return null;
        }

        var members = new MemberReader(item, context, Members.Prefix);
        return type == ObjectTypes.Report
            ? new ClaimSetRecord
            {
                Source = ReportReader.Read(id, bundle, members),
                Place = context.PlaceOf(item),
                Problems = context.TakeProblems()
            }
            : new ClaimSetRecord
            {
                Claim = claims.Make(type, id, members),
                Place = context.PlaceOf(item),
                Problems = context.TakeProblems()
            };
    }

    // Some producers repeat an object in a bundle for each reference to it.
    private bool IsRepeated(string id, JsonItem item)
    {
        var key = PassedIds.KeyOf($"{id}\n{item[Members.Modified]?.Text}");
        if (_read.TryAdd(key, item)) return false;
        if (context.Written(_read[key]) != context.Written(item)) return false;
        context.Report(item, Rules.ForeignRepaired, "The object is repeated in the text; it is read once.");
        return true;
    }

    private ClaimSetRecord? Own(ClaimSetRecord record, JsonItem item)
    {
        if (record.Header is null) return record;
        if (_header is null)
        {
            _header = record;
            return null;
        }

        context.Report(item, Rules.ForeignUnread, "The bundle already has an object with the members of the set; this one is skipped.");
        return new ClaimSetRecord { Problems = context.TakeProblems() };
    }

    private string? IdOf(string type, JsonItem item)
    {
        if (item[Members.Id] is { IsString: true, IsSound: true, Text: { } id } && RecordIdSyntax.Fault(id) is null)
        {
            if (StixId.TypeOf(id) != type)
                context.Report(
                    item[Members.Id]!, Rules.ForeignRepaired,
                    $"The id \"{id}\" must be the object's type, two hyphens and a UUID: {type}--….");
            return id;
        }

        if (item[Members.Id] is not null || StixId.OfObservable(type, item, context.Text.Span) is not { } made) return null;
        context.Report(
            item, Rules.ForeignRepaired, $"The observable has no id; the id {made} is made from its content, as the standard defines.");
        return made;
    }

    private static bool IsReview(JsonItem item, Bundle bundle) =>
        item[Members.ObjectRefs]?.OneOrMany.Any(reference => reference.Text is { } id && bundle.HasClaims(id)) == true;

    // The bundle's own members, and the objects that are neither claims nor sources.
    private ClaimSetRecord Header(JsonItem root)
    {
        var header = _header?.Header ?? ClaimSet.Empty;
        var kept = new KeptMembers(Members.Prefix);
        if (root.IsObject && root[Members.Type]?.Text == ObjectTypes.Bundle)
        {
            // An id that FactTracker made for the bundle carries no information.
            var ownId = StixId.Of(ObjectTypes.Bundle, header.Id ?? "");
            foreach (var (name, value) in root.Members.Where(member => member.Name is not (Members.Type or Members.Objects)))
            {
                if (name != Members.Id || value.Text != ownId) kept.Add(name, context.Raw(value));
            }
        }

        if (_kept.Count > 0) kept.Add(Members.Objects, RawBuilder.List(_kept.Select(context.Raw)));
        return new ClaimSetRecord
        {
            Header = header with { Extensions = kept.Behind(header.Extensions) }, Place = context.PlaceOf(root),
            Problems = [.. _header?.Problems ?? default, .. context.TakeProblems()]
        };
    }
}
