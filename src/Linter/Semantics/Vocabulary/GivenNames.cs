using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Frequent given names; those that are also words or names of well-known software are left out.</summary>
internal static class GivenNames
{
    private static readonly WordSet Names = new(
        "aaron adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alfred ali alicia alison amanda amir amit amy ana anders andrea andreas andrei andrew andy angela anil anita anja anjali "
        + "ann anna anne anthony antonio anton arjun arthur ashley astrid barbara ben benjamin bernd bjorn bob boris brandon brian bruno camille carla carlos carmen caroline catherine cecilia charles charlotte "
        + "chen chloe chris christian christina christoph christopher claire claudia craig daniel daniela danielle dave david deborah deepak denis dennis derek dmitri dominik donald dylan edward elena eli elias "
        + "elizabeth ella ellen emily emma eric erik erika ethan eva evan evelyn fatima felix fernando florian francesca francesco franz frederik gabriel gareth gary george gerald giovanni giulia gregory "
        + "gustav hannah hans harald harry hassan heather heidi helen helena henrik henry hiroshi howard hugo ian igor ingrid isaac isabel ivan jacob jacqueline jaime james jamie jan jane janet jason javier "
        + "jeff jeffrey jennifer jens jeremy jessica jim joan joanna joe joel johan johannes john jonas jonathan jorge jose joseph joshua juan judith julian julie jun justin kai karen karin karl kate katherine "
        + "kathryn katie keith kelly kenneth kevin kim klaus kristen kristian kumar kyle lara lars laura lauren lea leo leon leonard li liam lina linda lisa louis louise lucas lucia luis luke magnus manuel marc "
        + "marcel marco marcus margaret maria mariana marie mario marion marta martin mary mateo mathias matt matthew matthias maya megan mehmet mei michael michelle miguel mika mike mikhail mohamed mohammed "
        + "monica monika nadia nancy natalie natasha nathan neha neil nicholas nick nicola nicolas nicole niels nikhil nina noah nora olaf ole oleg olga oliver olivia omar pablo pamela patricia patrick paul "
        + "paula pedro peter petra philip pierre pooja priya rachel rafael rahul raj ralph ramesh raphael raul rebecca renate ricardo richard robert roberto roger roland roman ron ronald ross ruth ryan sabine "
        + "sam samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian sergei sergio shane sharon simon simone sofia sonia sophia sophie stefan stephanie stephen steve steven stuart sunil "
        + "susan susanne suresh sven sylvia takeshi tanya tara teresa theo theresa thomas tim timothy tina tobias tom tony tyler ulrich ursula valentina vanessa vera victor vijay vikram vincent vladimir walter "
        + "wei wendy werner wilhelm william wolfgang xavier yan yusuf yuki yuri yvonne zachary zoe");

    public static bool Contains(ReadOnlySpan<char> word) => !word.IsEmpty && char.IsUpper(word[0]) && Names.Contains(word);
}
