namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// Decides which claims are STIX objects: those that have a STIX id and the shape of such an object. All others become objects of
/// FactTracker's own type.
/// </summary>
internal static class ObjectShape
{
    /// <summary>Returns the id of the object that a claim is, without its version.</summary>
    public static string IdOf(Claim claim) => claim.Extensions.TextOf(Members.Prefix + Members.Id) ?? claim.Id.Text;

    /// <summary>Returns the type of the object that a claim is, or null.</summary>
    public static string? TypeOf(Claim claim)
    {
        var id = IdOf(claim);
        var type = claim.Extensions.TextOf(Members.Prefix + Members.Type) ?? StixId.TypeOf(id);
        if (!TlpMarkings.Fits(claim.Marking)) return null;
        if (type is null || OwnObjects.IsOwn(type) || OwnObjects.IsScaffold(id) || claim.Property is not TextValue { Text: var property })
            return null;
        var isObject = property switch
        {
            ClaimMaker.TypeProperty when claim.Subject.Single is EntityValue thing && thing.Id == id =>
                claim.Value.Single is TextValue value
                && value.Text == type,
            ObjectTypes.Note when type == ObjectTypes.Note => claim.Text is not null && claim.Value.IsEmpty && claim.Subject.Count > 0
                && claim.Subject.All(subject => subject is EntityValue),
            _ when type == ObjectTypes.Sighting =>
                claim.Subject.Single is EntityValue && property == ObjectTypes.Sighting && !claim.Value.IsEmpty,
            _ => type == ObjectTypes.Relationship && claim.Subject.Single is EntityValue && claim.Value.Single is EntityValue,
        };
        return isObject ? type : null;
    }
}
