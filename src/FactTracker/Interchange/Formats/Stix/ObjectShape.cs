namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Which claims are a STIX object: those with a STIX id that say what such an object says. All others take an object of our own
/// type.</summary>
internal static class ObjectShape
{
    /// <summary>The id of the object that a claim is, whichever version of it.</summary>
    public static string IdOf(Claim claim) => claim.Extensions.TextOf(Members.Prefix + Members.Id) ?? claim.Id.Text;

    /// <summary>The type of the object that a claim is, or null.</summary>
    public static string? TypeOf(Claim claim)
    {
        var id = IdOf(claim);
        var type = claim.Extensions.TextOf(Members.Prefix + Members.Type) ?? StixId.TypeOf(id);
        if (type is null || OwnObjects.IsOwn(type) || OwnObjects.IsScaffold(id) || claim.Property is not TextValue { Text: var property })
            return null;
        var isObject = property switch
        {
            ClaimMaker.TypeProperty when claim.Subject.Single is EntityValue thing && thing.Id == id => claim.Value.Single is TextValue value
                && value.Text == type,
            ObjectTypes.Note when type == ObjectTypes.Note => claim.Text is not null && claim.Value.IsEmpty && claim.Subject.Count > 0
                && claim.Subject.All(subject => subject is EntityValue),
            _ when type == ObjectTypes.Sighting => claim.Subject.Single is EntityValue && property == ObjectTypes.Sighting && !claim.Value.IsEmpty,
            _ => type == ObjectTypes.Relationship && claim.Subject.Single is EntityValue && claim.Value.Single is EntityValue,
        };
        return isObject ? type : null;
    }
}
