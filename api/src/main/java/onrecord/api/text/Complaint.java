package onrecord.api.text;

import onrecord.api.graphql.BadRequest;

/** Says what is wrong in an argument, and where. */
record Complaint(String argument) {

    BadRequest at(int place, String reason) {
        return of(reason + ", at character " + (place + 1));
    }

    BadRequest of(String reason) {
        return new BadRequest(argument, reason);
    }
}
