// Made by `npm run generate` from specs/weeek. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/crm/statuses/{statusId}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        /**
         * List the deals of a status
         * @description Lists the deals that stand in one status, page by page. There is no list of all deals: walk the funnels and their statuses.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. How they are written in an
         *     address is not known, so they are left out here.
         *
         *     Whether won, lost and archived deals are listed without `winStatuses[]` is not documented. A deal moved between
         *     two requests can show up twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal in this status, and so in the status's funnel, and answers with the whole deal. No member is required.
         *
         *     This is the only call that stores `description`. Nothing marks a repeated create as the same one: sent twice, it makes two deals.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Reads one deal with its links, tasks, custom fields and attachments.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Sets title, amount, win status or custom fields and answers with the whole deal. The other members have PATCH or calls of their own.
         *
         *     Whether a member that is left out keeps its value is not documented.
         */
        put: operations["updateDeal"];
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal. Whether it can be restored is not documented.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a deal
         * @description Sets the members that are sent. The answer does not show the deal: get it to see the result.
         *
         *     `description` is accepted and not stored; only a create sets it. Status and funnel have calls of their own.
         */
        patch: operations["patchDeal"];
        trace?: never;
    };
    "/crm/deals/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a deal within its funnel
         * @description Moves a deal to another place in its column, or to another status of its funnel. Another funnel takes `setDealFunnel`.
         */
        post: operations["moveDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a deal to another funnel
         * @description Moves a deal to another funnel. Which of its statuses the deal lands in is not documented; get the deal to see it.
         */
        put: operations["setDealFunnel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a deal to another status
         * @description Sets the status of a deal. Use `moveDeal` to choose its place in the column as well.
         */
        put: operations["setDealStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an assignee
         * @description Makes a user one of those who look after a deal. What a second attach does is not documented.
         */
        post: operations["attachDealAssignee"];
        /**
         * Detach an assignee
         * @description Takes a user from those who look after a deal. The id goes in the body. What happens when it was not attached is not documented.
         */
        delete: operations["detachDealAssignee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a contact
         * @description Links a contact to a deal. What a second attach does is not documented.
         */
        post: operations["attachDealContact"];
        /**
         * Detach a contact
         * @description Takes a contact from a deal. The id goes in the body. What happens when it was not attached is not documented.
         */
        delete: operations["detachDealContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an organization
         * @description Links an organization to a deal. What a second attach does is not documented.
         */
        post: operations["attachDealOrganization"];
        /**
         * Detach an organization
         * @description Takes an organization from a deal. The id goes in the body. What happens when it was not attached is not documented.
         */
        delete: operations["detachDealOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a tag
         * @description Puts a tag on a deal. The member is called `tag`, where contacts and organizations say `tagId`.
         *
         *     What a second attach does is not documented.
         */
        post: operations["attachDealTag"];
        /**
         * Detach a tag
         * @description Takes a tag from a deal. The member is called `tag`, where contacts and organizations say `tagId`.
         *
         *     The id goes in the body. What happens when it was not attached is not documented.
         */
        delete: operations["detachDealTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task in a deal
         * @description Creates a task, attaches it to the deal and answers with it.
         *
         *     The documentation describes no body. The members given here are the ones that clients send.
         */
        post: operations["createDealTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Detach a task
         * @description Takes a task from a deal. Whether the task itself is deleted is not documented.
         */
        delete: operations["detachDealTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks/{taskId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task within its deal
         * @description Changes a task's place among the deal's tasks.
         */
        post: operations["moveDealTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{deal_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                deal_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment
         * @description Uploads a file of at most 100 MB, attaches it to the deal and answers with the attachment.
         *
         *     The part is called `files[]`, yet the answer shows one attachment; what several files in one call do is not documented.
         */
        post: operations["uploadDealAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of an error. Any member may be missing. */
        Error: {
            /** @description False on failure. */
            success?: boolean;
            /** @description The vendor's number for the problem. Two are known: 1000001 (no such record) and 2000000 (no valid token). */
            code?: number;
            /** @description What went wrong, for people. */
            message?: string;
            /** @description The problems by field name, on validation errors. An item of an array has a dotted name such as `assignees.0`. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description A project that shows a task, and where the task stands in it. */
        TaskLocation: {
            /** @description The project's id. */
            projectId: number;
            /** @description The id of the board in the project. */
            boardId: number | null;
            /** @description The id of the column of the board. */
            boardColumnId: number | null;
        };
        /** @description Work planned for a task. */
        TaskWorkload: {
            /** @description The workload's id. */
            id: string;
            /** @description The id of the user whose work it is. */
            userId: string;
            /** @description What kind of workload it is. The example has 1; the values are not documented. */
            type: number;
            /** @description The day of the work. The format is not documented. */
            date: string;
            /** @description How long the work takes. The unit is not documented. */
            duration: number;
            /** @description When the work starts. The format is not documented. */
            workStartAt: string;
            /** @description When the work ends. The format is not documented. */
            workEndAt: string;
        };
        /** @description Time that one user spent on a task on one day. */
        TimeEntry: {
            /**
             * Format: uuid
             * @description The time entry's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who spent the time.
             */
            userId: string;
            /**
             * @description 1: measured with the timer, 2: entered by hand.
             * @enum {integer}
             */
            type: 1 | 2;
            /** @description Whether it was overtime. */
            isOvertime: boolean;
            /**
             * Format: date
             * @description The day (`YYYY-MM-DD`).
             */
            date: string;
            /** @description The time in minutes, more than 1 and less than 1440. */
            duration: number;
            /** @description The time in seconds. */
            durationSeconds?: number;
            /** @description A remark on the entry. */
            comment?: string;
        };
        /** @description The settings of a `number` or `boolean` field; null or absent on other fields. */
        CustomFieldConfig: {
            /** @description How the value is shown: `number`, `currency` or `percent` for a number, `radio` or `checkbox` for a boolean. Be ready for other names. */
            type: string;
            /** @description A number's decimal places, 0 to 6. */
            precision?: number | null;
            /** @description The id of the currency of a `currency` number, documented as 1 to 10. Which id is which currency is not. */
            currency?: number;
        } | null;
        /** @description One choice of a `select` or `multiselect` field. */
        CustomFieldOption: {
            /**
             * Format: uuid
             * @description The option's id.
             */
            id: string;
            /** @description The option's name, at most 255 characters. */
            name: string;
            /** @description The option's colour, a name such as `light_blue`, or `#RRGGBB`. */
            color: string;
        };
        /** @description A custom field with the value it has in a record. Values are read in this form and written as `CustomFieldValues`. */
        CustomFieldValue: {
            /**
             * Format: uuid
             * @description The custom field's id.
             */
            id: string;
            /** @description The custom field's name, at most 255 characters. */
            name: string | null;
            /**
             * @description The type of the field: `text`, `boolean`, `datetime`, `select`, `multiselect`, `member`, `contact`, `link`, `approval` or `number`.
             *     The list has grown before, so be ready for other names.
             */
            type: string;
            /** @description How the field shows its value. */
            config?: components["schemas"]["CustomFieldConfig"];
            /** @description The choices of a `select` or `multiselect` field. */
            options?: components["schemas"]["CustomFieldOption"][];
            /** @description The value, any JSON value or null. How each type of field looks when read is not documented. */
            value: unknown;
        };
        /** @description A file attached to a record, kept by Weeek or by a cloud drive. */
        Attachment: {
            /**
             * Format: uuid
             * @description The attachment's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who attached it.
             */
            creatorId: string;
            /**
             * @description Who keeps the file.
             * @enum {string}
             */
            service: "weeek" | "google_drive" | "dropbox" | "one_drive" | "box";
            /** @description The file's name. */
            name: string;
            /**
             * Format: uri
             * @description Where the file is. The address of a file that Weeek keeps is good for one hour; don't send the token to it.
             */
            url: string;
            /** @description The file's size in bytes, for files that Weeek keeps only. */
            size?: number;
            /**
             * Format: date-time
             * @description When it was attached.
             */
            createdAt: string;
        };
        /** @description A task as a deal shows it. The server sends more members than are documented. */
        Task: {
            /** @description The task's id. */
            id: number;
            /** @description The id of the task it is a part of. */
            parentId?: number | null;
            /** @description The task's title. */
            title?: string;
            /** @description The task's description, in HTML. */
            description?: string | null;
            /** @description The task's duration in minutes. */
            duration?: number | null;
            /** @description A number that goes with being overdue. What it counts is not documented. */
            overdue?: number;
            /**
             * @description What kind of task it is.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold.
             * @enum {integer|null}
             */
            priority?: 0 | 1 | 2 | 3 | null;
            /** @description Whether the task is done. */
            isCompleted?: boolean;
            /** @description Whether the task is deleted. */
            isDeleted?: boolean;
            /** @description The id of the user who made the task. */
            authorId?: string;
            /** @description The ids of the users who are to do the task. */
            assignees?: string[] | null;
            /** @description The projects that show the task, with its place in each. */
            locations?: components["schemas"]["TaskLocation"][];
            /** @description The task's picture. */
            image?: string | null;
            /** @description Whether the task is private. */
            isPrivate?: boolean;
            /**
             * Format: date
             * @description The day the task starts (`YYYY-MM-DD`).
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description When the task starts.
             */
            startDateTime?: string | null;
            /**
             * Format: date
             * @description The day the task is due (`YYYY-MM-DD`).
             */
            dueDate?: string | null;
            /**
             * Format: date-time
             * @description When the task is due.
             */
            dueDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the task was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the task was last changed.
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description When the task was completed.
             */
            completedAt?: string | null;
            /** @description Tag ids. */
            tags?: number[];
            /** @description The ids of the users who watch the task. */
            subscribers?: string[];
            /** @description The ids of the tasks that are its parts. */
            subTasks?: number[];
            /** @description Work planned for the task. The newest documentation has it no more. */
            workloads?: components["schemas"]["TaskWorkload"][];
            /** @description Time spent on the task. */
            timeEntries?: components["schemas"]["TimeEntry"][];
            /** @description The task's custom fields with their values. */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /** @description The files attached to the task. */
            attachments?: components["schemas"]["Attachment"][];
        };
        /** @description A deal with all it is linked to. Its currency is its funnel's. */
        Deal: {
            /** @description The deal's id, unique only among the workspace's deals. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who made the deal.
             */
            creatorId: string;
            /** @description The id of the funnel the deal is in. */
            funnelId: string;
            /** @description The id of the status (the funnel's column) the deal stands in. */
            statusId: string;
            /** @description The ids of the users who look after the deal. */
            assignees: string[];
            /** @description Organization ids. */
            organizations: string[];
            /** @description Contact ids. */
            contacts: string[];
            /** @description The deal's title. */
            title: string | null;
            /** @description The deal's description. */
            description: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus: "won" | "lost" | "archived" | null;
            /**
             * Format: date-time
             * @description When the deal was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the deal was last changed.
             */
            updatedAt: string;
            /** @description Tag ids. */
            tags: number[];
            /** @description The deal's tasks. */
            tasks: components["schemas"]["Task"][];
            /** @description The deal's custom fields with their values. Written in another form, see `CustomFieldValues`. */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** @description The files attached to the deal. */
            attachments: components["schemas"]["Attachment"][];
        };
        /** @description One page of deals in its envelope. */
        DealPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's deals. */
            deals: components["schemas"]["Deal"][];
            /** @description Whether more deals follow this page. */
            hasMoreDeals: boolean;
        };
        /**
         * @description Values to write, each under the id of its custom field. Values are read as an array of `CustomFieldValue`, a form that must not be
         *     sent back: on tasks the server took it and dropped every value without an error.
         *
         *     | type of field | value |
         *     | --- | --- |
         *     | `text` | a string |
         *     | `boolean` | a boolean |
         *     | `datetime` | a date-time string (ISO 8601) |
         *     | `select` | an option's id |
         *     | `multiselect` | an array of option ids |
         *     | `member` | an array of user ids |
         *     | `contact` | a contact's id |
         *     | `link` | an address |
         *     | `approval` | an array of user ids |
         *     | `number` | not documented, presumably a number |
         *
         *     How to empty a field is not documented. On tasks an empty string did it.
         */
        CustomFieldValues: {
            [key: string]: unknown;
        };
        /** @description A deal to create. Funnel and status follow from the path. */
        DealCreate: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description The deal's description. Set it on create; a later change is accepted and not stored. */
            description?: string | null;
            /** @description The ids of the users who look after the deal. */
            assignees?: string[];
            /** @description Organization ids. */
            organizations?: string[];
            /** @description Contact ids. */
            contacts?: string[];
            /** @description Tag ids. */
            tags?: number[];
            /** @description Custom field values, each under its field's id. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description One deal in its envelope. */
        DealResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The deal. */
            deal: components["schemas"]["Deal"];
        };
        /** @description A deal's new values. What PATCH takes beside these, PUT does not. */
        DealUpdate: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description Custom field values, each under its field's id. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description The answer to a write that shows no record. */
        Acknowledgement: {
            /** @description True on success. */
            success?: boolean;
        };
        /** @description Some of a deal's new values. Whether an array replaces what the deal has or adds to it is not documented. */
        DealPatch: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description The deal's description. Set it on create; a later change is accepted and not stored. */
            description?: string | null;
            /** @description The ids of the users who look after the deal. */
            assignees?: string[];
            /** @description Organization ids. */
            organizations?: string[];
            /** @description Contact ids. */
            contacts?: string[];
            /** @description Tag ids. */
            tags?: number[];
            /** @description Custom field values, each under its field's id. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description A deal's new place in its funnel. */
        DealMove: {
            /** @description The id of the status to move to. What null or leaving it out does is not documented; presumably the deal keeps its status. */
            statusId?: string | null;
            /** @description The id of the deal to stand behind, or null for the top of the column. */
            previousDealId?: string | null;
        };
        /** @description A deal's new funnel. */
        DealFunnelChange: {
            /** @description The id of the funnel to move to. */
            funnelId: string;
        };
        /** @description A deal's new status. */
        DealStatusChange: {
            /** @description The id of the status to move to. */
            statusId: string;
        };
        /** @description A user to attach or detach. */
        DealAssigneeLink: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            assigneeId: string;
        };
        /** @description A contact to attach or detach. */
        DealContactLink: {
            /**
             * Format: uuid
             * @description The contact's id.
             */
            contactId: string;
        };
        /** @description An organization to attach or detach. */
        DealOrganizationLink: {
            /**
             * Format: uuid
             * @description The organization's id.
             */
            organizationId: string;
        };
        /** @description A tag to attach or detach. */
        DealTagLink: {
            /** @description The tag's id. Contacts and organizations call the same member `tagId`. */
            tag: number;
        };
        /** @description A task to create in a deal. No documentation lists its members; these are the ones that clients send. */
        DealTaskCreate: {
            /** @description The task's title. */
            title?: string;
            /** @description The task's description. */
            description?: string;
            /** @description The day of the task. Its format is not documented. */
            day?: string;
            /** @description The id of the task it is a part of. */
            parentId?: number;
            /** @description The id of the user who is to do the task. */
            userId?: string;
            /** @description The id of the project that shows the task. */
            projectId?: number;
            /** @description The id of the board in the project. */
            boardId?: number;
            /** @description The id of the column of the board. */
            boardColumnId?: number;
            /**
             * @description What kind of task it is.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold.
             * @enum {integer}
             */
            priority?: 0 | 1 | 2 | 3;
            /**
             * Format: date
             * @description The day the task is due (`YYYY-MM-DD`).
             */
            dueDate?: string;
        };
        /** @description One task in its envelope. */
        DealTaskResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The task. */
            task: components["schemas"]["Task"];
        };
        /** @description A task's new place among the deal's tasks. */
        DealTaskMove: {
            /** @description The id of the task to stand behind, or null for the top. */
            previousTaskId: number | null;
        };
        /** @description A file to attach. */
        AttachmentUpload: {
            /**
             * Format: binary
             * @description The file, at most 100 MB. Despite the plural send one; the answer to several is not documented.
             */
            "files[]": Blob;
        };
        /** @description One attachment in its envelope. */
        AttachmentResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The attachment. */
            data: components["schemas"]["Attachment"];
        };
    };
    responses: {
        /** @description Any other failure, such as 403, 405, 429 or 5xx. No body is recorded for them, and it may be an HTML page. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request cannot be carried out. A record that does not exist is answered so (code 1000001), or with 404. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The record or the route does not exist. The body may be an HTML page. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Validation failed; `errors` names the fields. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
        limit: number;
        /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
        offset: number;
        /** @description The deal's id. */
        id: string;
        /** @description The deal's id. */
        dealId: string;
        /** @description The task's id. Documented as text, though a task shows it as an integer. */
        taskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type TaskLocation = components['schemas']['TaskLocation'];
export type TaskWorkload = components['schemas']['TaskWorkload'];
export type TimeEntry = components['schemas']['TimeEntry'];
export type CustomFieldConfig = components['schemas']['CustomFieldConfig'];
export type CustomFieldOption = components['schemas']['CustomFieldOption'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type Attachment = components['schemas']['Attachment'];
export type Task = components['schemas']['Task'];
export type Deal = components['schemas']['Deal'];
export type DealPage = components['schemas']['DealPage'];
export type CustomFieldValues = components['schemas']['CustomFieldValues'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealResult = components['schemas']['DealResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type DealPatch = components['schemas']['DealPatch'];
export type DealMove = components['schemas']['DealMove'];
export type DealFunnelChange = components['schemas']['DealFunnelChange'];
export type DealStatusChange = components['schemas']['DealStatusChange'];
export type DealAssigneeLink = components['schemas']['DealAssigneeLink'];
export type DealContactLink = components['schemas']['DealContactLink'];
export type DealOrganizationLink = components['schemas']['DealOrganizationLink'];
export type DealTagLink = components['schemas']['DealTagLink'];
export type DealTaskCreate = components['schemas']['DealTaskCreate'];
export type DealTaskResult = components['schemas']['DealTaskResult'];
export type DealTaskMove = components['schemas']['DealTaskMove'];
export type AttachmentUpload = components['schemas']['AttachmentUpload'];
export type AttachmentResult = components['schemas']['AttachmentResult'];
export type ResponseUnexpected = components['responses']['Unexpected'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterId = components['parameters']['id'];
export type ParameterDealId = components['parameters']['dealId'];
export type ParameterTaskId = components['parameters']['taskId'];
export type $defs = Record<string, never>;
export interface operations {
    listDeals: {
        parameters: {
            query?: {
                /** @description Text to find. Which members of a deal are searched is not documented. */
                search?: string;
                /** @description Only the deals that one of these users looks after (user ids). */
                "assigneeIds[]"?: string[];
                /** @description Only the deals with one of these win statuses. What the list holds without it is not documented. */
                "winStatuses[]"?: ("won" | "lost" | "archived")[];
                /** @description Only the deals that were last changed in one of these spans of time. */
                "lastUpdated[]"?: ("today" | "yesterday" | "lastWeek")[];
                /** @description Only the deals with these tags (tag ids, documented as text). */
                "tags[]"?: string[];
                /** @description Only the deals with these organizations (organization ids). */
                "organizations[]"?: string[];
                /** @description Only the deals with these contacts (contact ids). */
                "contacts[]"?: string[];
                /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
                limit?: components["parameters"]["limit"];
                /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
                offset?: components["parameters"]["offset"];
                /** @description What to sort by; a leading `-` turns the order round. The default order and what `commented` stands for are not documented. */
                sort?: "title" | "amount" | "commented" | "createdAt" | "updatedAt" | "-title" | "-amount" | "-commented" | "-createdAt" | "-updatedAt";
            };
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description The new deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description The updated deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    patchDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealPatch"];
            };
        };
        responses: {
            /** @description The deal was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    moveDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealMove"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    setDealFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealFunnelChange"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    setDealStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealStatusChange"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    attachDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealAssigneeLink"];
            };
        };
        responses: {
            /** @description The user was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    detachDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealAssigneeLink"];
            };
        };
        responses: {
            /** @description The user was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    attachDealContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealContactLink"];
            };
        };
        responses: {
            /** @description The contact was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    detachDealContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealContactLink"];
            };
        };
        responses: {
            /** @description The contact was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    attachDealOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealOrganizationLink"];
            };
        };
        responses: {
            /** @description The organization was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    detachDealOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealOrganizationLink"];
            };
        };
        responses: {
            /** @description The organization was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    attachDealTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTagLink"];
            };
        };
        responses: {
            /** @description The tag was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    detachDealTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTagLink"];
            };
        };
        responses: {
            /** @description The tag was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    createDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DealTaskCreate"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealTaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    detachDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    moveDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTaskMove"];
            };
        };
        responses: {
            /** @description The task was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
    uploadDealAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
            };
        };
        responses: {
            /** @description The new attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
    };
}
